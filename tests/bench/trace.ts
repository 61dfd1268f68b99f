import type { Vett } from '../tools/browser/launch';

/** An event of the browser's own trace, as far as this reads it. Times are microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The processor's time in it: what else the machine did meanwhile is not counted. */
  tdur?: number;
  args: { data?: { url?: string }; beginData?: { url?: string } };
}

/** What a page's main thread did, milliseconds of the processor. */
export interface Work {
  /** All scripts, whoever's, with the promises that they waited for. */
  script: number;
  /** The longest task in which the extension's scripts had a part. */
  longestTask: number;
  layouts: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction']);

/** Traces the browser while `work` goes on. */
export async function traced({ devtools }: Vett, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  try {
    await work();
  } finally {
    const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
    await devtools.send('Tracing.end');
    await complete;
    devtools.off('Tracing.dataCollected', collect);
  }
  return events;
}

/** Our scripts are given no name on purpose: the page's own have its address. */
function isExtensions({ name, args }: TraceEvent): boolean {
  const url = args.data?.url ?? '';
  return url.startsWith('chrome-extension:') || (name === 'FunctionCall' && url === '<anonymous>');
}

const costOf = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1_000;

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

/** The outermost of events that may stand within each other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = found.at(-1);
    if (!last || !within(event, last)) found.push(event);
  }
  return found;
}

/** What the main thread of the page at `url` did. Throws when the trace does not hold that page. */
export function workOf(events: readonly TraceEvent[], url: string): Work {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url);
  if (!parsed) throw new Error(`The trace knows nothing of ${url}.`);
  const own = events.filter(({ pid, tid }) => pid === parsed.pid && tid === parsed.tid);
  const extensions = own.filter(isExtensions);
  const tasks = outermost(own.filter(({ name }) => name === 'RunTask'));
  const sharing = tasks.filter((task) => extensions.some((event) => within(event, task)));
  return {
    script: outermost(own.filter(({ name }) => SCRIPT.has(name))).reduce((sum, event) => sum + costOf(event), 0),
    longestTask: Math.max(0, ...sharing.map(costOf)),
    layouts: own.filter(({ name }) => name === 'Layout').length,
  };
}
