/**
 * A cell that a spreadsheet may take for a formula: it begins with = + - @ or their full-width forms, or with a tab, CR or
 * LF (OWASP, CSV injection). Blank and invisible characters in front are looked through, because some imports trim them.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * The text with an apostrophe in front when a spreadsheet would take it for a formula: "=1+1" → "'=1+1". For text only; a
 * number is written as a number and stays one, also a negative one.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
