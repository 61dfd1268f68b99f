/** More do not stand beside each other on a screen. */
const MOST_COMPARED = 5;

/** Address of the comparison of these creators; undefined for fewer than two and for too many. */
export function comparePage(ids: readonly string[]): string | undefined {
  if (ids.length < 2 || ids.length > MOST_COMPARED) return undefined;
  return `#compare?ids=${ids.map(encodeURIComponent).join(',')}`;
}
