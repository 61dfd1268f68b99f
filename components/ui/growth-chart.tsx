import type { Visit } from '../../lib/assess/visits';
import { middle } from '../../lib/model/interval';
import './growth-chart.css';

interface Props {
  /** Two at least, oldest first. */
  visits: readonly Visit[];
  /** The whole chart in one sentence, for those who do not see it. */
  summary: string;
  /** Under the ends of the chart. */
  ends: [start: string, end: string];
}

const WIDTH = 330;
const HEIGHT = 56;
const MARGIN = 4;

/** The followers on each day of a visit: a stroke as long as what the page's rounding leaves open, and a line through the middles. */
export function GrowthChart({ visits, summary, ends }: Props) {
  const days = visits.map(({ day }) => day);
  const from = Math.min(...days);
  const bottom = Math.min(...visits.map(({ followers }) => followers.low));
  const top = Math.max(...visits.map(({ followers }) => followers.high));
  const x = ({ day }: Visit) => MARGIN + ((WIDTH - 2 * MARGIN) * (day - from)) / (Math.max(...days) - from || 1);
  const y = (n: number) => HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * (n - bottom)) / (top - bottom || 1);
  const path = visits.map((visit) => `${x(visit)},${y(middle(visit.followers))}`).join(' ');
  return (
    <figure className="growth-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        <polyline className="growth-path" points={path} />
        {visits.map((visit) => (
          <g key={visit.day}>
            <line
              className="growth-range"
              x1={x(visit)}
              x2={x(visit)}
              y1={y(visit.followers.low)}
              y2={y(visit.followers.high)}
            />
            <circle className="growth-dot" cx={x(visit)} cy={y(middle(visit.followers))} r={2.5} />
          </g>
        ))}
      </svg>
      <figcaption className="quiet small" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </figcaption>
    </figure>
  );
}
