/**
 * A cell that a spreadsheet may take for a formula: it begins with = + - @ or their full-width forms, or with a tab, CR or
 * LF (OWASP, CSV injection). Blank and invisible characters in front are looked through, because some imports trim them.
 * Apostrophes in front are looked through too: a text that has one of its own gets a second, so that taking one off again
 * always gives back what was written.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * The text with an apostrophe in front when a spreadsheet would take it for a formula: "=1+1" → "'=1+1". For text only; a
 * number is written as a number and stays one, also a negative one.
 */
export function guardFormula(text: string): string {
  // Nearly every text begins like this; the pattern is slow to say so.
  if (/^[a-z0-9]/i.test(text)) return text;
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

const BLANK = /^[\s\p{Cc}\p{Cf}]+/u;
const SIGNS = /^[\s\p{Cc}\p{Cf}=+\-@＝＋－＠]+/u;
/** What a formula needs to reach anything: a function, or a cell of another sheet, file or program. */
const REACHES = /[\p{L}_]\d{0,4}\s*\(|![$'\p{L}\p{N}_]|'\s*#/u;

/**
 * The text so that no spreadsheet takes it for a formula that does anything, for programs that would show an apostrophe.
 * Words stay: "-20 % next time", "@home". Where more stands behind the sign than words, the sign goes, and of a minus
 * remains a dash: "=1+1" → "1+1", "-HYPERLINK(A1)" → "–HYPERLINK(A1)".
 */
export function withoutFormula(text: string): string {
  const [signs = ''] = SIGNS.exec(text) ?? [];
  const rest = text.slice(signs.length);
  const isWords = !/[=＝]/.test(signs) && !REACHES.test(rest);
  if (isWords) return text.replace(BLANK, '');
  return /^[\s\p{Cc}\p{Cf}]*[-－]/u.test(signs) ? `–${rest}` : rest;
}
