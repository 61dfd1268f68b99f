/** What Excel takes in a cell; it calls a file with a longer one damaged. */
const LONGEST_CELL = 32_767;

// What XML has no way to write: control characters, half characters, and two that are none.
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, also between quotes. What can't be written stands as U+FFFD; lines end as in XML, with a line feed. */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Text for a cell. "_x0041_" is Excel's own way to write an "A" and is escaped to stay what it is; what is longer than a
 * cell can hold ends with an ellipsis.
 */
export function cellText(text: string): string {
  const fits =
    text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  return xmlText(fits.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}
