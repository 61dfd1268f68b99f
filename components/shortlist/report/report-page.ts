/** More creators make no report that anybody reads. */
const MOST_REPORTED = 200;

/** Address of the page to print with what is known of these creators; undefined for none and for too many. */
export function reportPage(ids: readonly string[]): string | undefined {
  if (ids.length === 0 || ids.length > MOST_REPORTED) return undefined;
  return `/report.html?${new URLSearchParams(ids.map((id) => ['entry', id]))}`;
}
