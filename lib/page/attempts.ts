/** Pauses between the attempts after a move, milliseconds: quick at first, about ten seconds in all. */
const PAUSES = [0, 100, 200, 400, 800, 1_000, 1_500, 2_000, 2_000, 2_000];

/** A page that is being built is not worth a long wait of the browser's own work. */
const IDLE = { timeout: 500 };

export interface Attempts {
  /** A new page to read: begins the series. */
  begin(): void;
  /** Something came in: one more attempt, and soon. Several calls become one. */
  again(delay: number): void;
}

/**
 * Reads in idle moments until there is nothing left to wait for, or the series is over. `attempt` is told whether it is
 * the last one of the series and says whether another is wanted. Hidden tabs wait until they are seen.
 */
export function createAttempts(attempt: (last: boolean) => boolean, signal: AbortSignal): Attempts {
  let step = 0;
  let going = false;
  let series: ReturnType<typeof setTimeout> | undefined;
  let extra: ReturnType<typeof setTimeout> | undefined;
  let postponed = false;

  function next(): void {
    clearTimeout(series);
    series = setTimeout(() => whenIdle(run), PAUSES[step]);
  }

  function run(): void {
    step += 1;
    const last = step >= PAUSES.length;
    going = attempt(last) && !last;
    if (going) next();
  }

  function runExtra(): void {
    // Inside the series its own next attempt still comes; only a page that is read already ends it.
    if (!attempt(!going)) going = false;
    if (!going) clearTimeout(series);
  }

  function whenIdle(what: () => void): void {
    if (document.visibilityState === 'hidden') postponed = true;
    else requestIdleCallback(() => signal.aborted || what(), IDLE);
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden' || !postponed) return;
      postponed = false;
      if (going) next();
      else again(0);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(series);
    clearTimeout(extra);
  });

  function again(delay: number): void {
    clearTimeout(extra);
    extra = setTimeout(() => whenIdle(runExtra), delay);
  }

  return {
    begin() {
      clearTimeout(extra);
      step = 0;
      going = true;
      next();
    },
    again,
  };
}
