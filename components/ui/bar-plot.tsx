import { useRef, useState, type KeyboardEvent } from 'react';
import './bar-plot.css';

/** As the signs of verdicts are drawn beside words: ● ▲ ■ ○. */
type Mark = 'clear' | 'look' | 'missing' | 'unclear';

/** One bar. */
export interface Bar {
  id: string;
  value: number;
  /** The value in words and figures: "4.1 %". */
  shown: string;
  /** What the bar stands for; the page's own text. */
  title: string;
  url: string;
  /** Drawn hollow: it does not count towards the verdict. */
  leftOut: boolean;
  /** The sign below it: the post is an ad, or may be one. */
  mark?: Mark;
  /** More about it: its date, why it was left out. */
  details: string[];
}

interface Props {
  bars: Bar[];
  /** The whole plot in one sentence, for those who do not see it. */
  summary: string;
  line?: { value: number; label: string };
  /** Under the ends of the plot, as long as no bar is pointed at. */
  ends: [start: string, end: string];
}

const WIDTH = 348;
const HEIGHT = 64;
const WIDEST_BAR = 28;
/** What the signs below the bars take, and half of what one takes across. */
const MARKS_HEIGHT = 11;
const MARK = 3.5;

/** Bars in a small SVG. Each is a link to its post; one tab stop in all, arrows move along. Pointing at one names it below. */
export function BarPlot({ bars, summary, line, ends }: Props) {
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const [stop, setStop] = useState<string | undefined>(bars.at(-1)?.id);
  const links = useRef(new Map<string, HTMLElement | SVGElement>());
  const top = Math.max(...bars.map((bar) => bar.value), line?.value ?? 0) || 1;
  const pitch = Math.min(WIDTH / Math.max(bars.length, 1), WIDEST_BAR);
  const thickness = Math.max(2, Math.min(pitch - 3, pitch * 0.8));
  const heightOf = (value: number) => (value / top) * (HEIGHT - 4);
  const tabStop = bars.some((bar) => bar.id === stop) ? stop : bars.at(-1)?.id;
  const height = bars.some(({ mark }) => mark) ? HEIGHT + MARKS_HEIGHT : HEIGHT;
  const active = bars.find((bar) => bar.id === pointedAt);

  const move = (event: KeyboardEvent, from: number) => {
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: bars.length - 1 }[event.key];
    const bar = to === undefined ? undefined : bars[to];
    if (!bar) return;
    event.preventDefault();
    setStop(bar.id);
    links.current.get(bar.id)?.focus();
  };

  return (
    <div className="bar-plot" onPointerLeave={() => setPointedAt(null)}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={summary}>
        {bars.map((bar, index) => (
          <a
            key={bar.id}
            ref={(link) => {
              if (link) links.current.set(bar.id, link);
              else links.current.delete(bar.id);
            }}
            className={bar.leftOut ? 'bar bar-hollow' : 'bar'}
            href={bar.url}
            target="_blank"
            rel="noreferrer"
            tabIndex={bar.id === tabStop ? 0 : -1}
            aria-label={[bar.title, bar.shown, ...bar.details].join(', ')}
            onPointerEnter={() => setPointedAt(bar.id)}
            onFocus={() => setPointedAt(bar.id)}
            onBlur={() => setPointedAt(null)}
            onKeyDown={(event) => move(event, index)}
          >
            {/* The whole column can be pointed at, however short the bar. */}
            <rect className="bar-column" x={index * pitch} y={0} width={pitch} height={height} />
            <rect
              className="bar-fill"
              x={index * pitch + (pitch - thickness) / 2}
              y={HEIGHT - Math.max(heightOf(bar.value), 1)}
              width={thickness}
              height={Math.max(heightOf(bar.value), 1)}
            />
            {bar.mark && (
              <path className={`bar-mark bar-mark-${bar.mark}`} d={markAt(bar.mark, (index + 0.5) * pitch)} />
            )}
          </a>
        ))}
        {line && (
          <line
            className="bar-line"
            x1={0}
            x2={bars.length * pitch}
            y1={HEIGHT - heightOf(line.value)}
            y2={HEIGHT - heightOf(line.value)}
          />
        )}
      </svg>
      <p className="bar-readout" aria-hidden="true">
        {active ? (
          <>
            <bdi className="bar-title">{active.title}</bdi>
            <span>{[active.shown, ...active.details].join(' · ')}</span>
          </>
        ) : (
          <>
            <span>
              {ends[0]} → {ends[1]}
            </span>
            {line && <span>┄ {line.label}</span>}
          </>
        )}
      </p>
    </div>
  );
}

/** The outline of a sign around a point below the bars. */
function markAt(mark: Mark, x: number): string {
  const y = HEIGHT + MARKS_HEIGHT - MARK - 1;
  if (mark === 'look') return `M${x - MARK} ${y + MARK}h${2 * MARK}l${-MARK} ${-2 * MARK}z`;
  if (mark === 'missing') return `M${x - MARK} ${y - MARK}h${2 * MARK}v${2 * MARK}h${-2 * MARK}z`;
  const radius = mark === 'clear' ? MARK : MARK - 0.5;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
