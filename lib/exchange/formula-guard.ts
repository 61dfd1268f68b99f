/**
 * A cell that a spreadsheet would take for a formula: it begins with = + - @ or their full-width forms, which Excel reads
 * alike in East Asian settings, or with a tab, CR or LF, which spreadsheets drop before they look. Blank and invisible
 * characters in front do not protect: LibreOffice and Sheets can be told to trim them, and some imports always do.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * The text with an apostrophe in front when a spreadsheet would take it for a formula: "=1+1" → "'=1+1". For text only; a
 * number is written as a number and stays one, also a negative one.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
