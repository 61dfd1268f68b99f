/** More creators make no page that anybody prints. */
export const MOST_PRINTED = 200;

/** Address of the page to print with the evidence on these creators; undefined for none and for too many. */
export function evidencePage(ids: readonly string[]): string | undefined {
  if (ids.length === 0 || ids.length > MOST_PRINTED) return undefined;
  return `/evidence.html?${new URLSearchParams(ids.map((id) => ['entry', id]))}`;
}
