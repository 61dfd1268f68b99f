/** More do not stand beside each other on a screen or a sheet of paper. */
export const MOST_COMPARED = 5;

/** Address of the comparison of these creators; undefined for fewer than two and for too many. */
export function comparePage(ids: readonly string[]): string | undefined {
  if (ids.length < 2 || ids.length > MOST_COMPARED) return undefined;
  return compareHash(ids);
}

/** The same of however many there are left. */
export function compareHash(ids: readonly string[]): string {
  return `#compare?ids=${ids.map(encodeURIComponent).join(',')}`;
}
