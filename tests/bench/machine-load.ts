const SPAN_MS = 150;

/**
 * How many times as long as its own processor time a piece of work takes now: 1 on a machine that does nothing else, 4 where
 * three others want the same processor.
 */
export function machineLoad(): number {
  const begun = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - begun < SPAN_MS);
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, (1_000 * (performance.now() - begun)) / (user + system));
}
