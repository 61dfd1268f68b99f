/** TikTok and its forerunner begin in 2014; nothing is published in the next century. */
const FIRST = 1_388_534_400;
const LAST = 4_102_444_800;
/** How long after the number was given a post may have been published: people plan posts up to a month ahead. */
const PLANNED = 31 * 86_400;
/** How much earlier, seconds: the clocks of two machines. */
const CLOCKS = 600;

/** Seconds since 1970 as ISO 8601; undefined for 0 and other placeholders. */
export function toSeconds(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds < FIRST || seconds >= LAST) return undefined;
  return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`;
}

/**
 * When a post can have been published, by its number alone: the upper 32 bits are the second in which it was given. Planned
 * posts are published later. Undefined for numbers that hold no time, or one after `now`.
 */
export function timeOfId(id: string, now: string): [string, string] | undefined {
  const given = Number(BigInt(id) >> 32n);
  const latest = Math.min(given + PLANNED, Math.floor(Date.parse(now) / 1_000));
  const [from, to] = [toSeconds(given - CLOCKS), toSeconds(latest)];
  return from && to && latest >= given - CLOCKS ? [from, to] : undefined;
}
