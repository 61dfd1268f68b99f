import { toPlainText } from './plain-text';

/** A phrase as it is compared: in one spelling, lower case, without the spaces that sites and languages set differently. */
export function toPhrase(text: string): string {
  return toPlainText(text).toLowerCase().replace(/ /g, '');
}

/** Words and numbers in lower case with a space around each, abbreviations without their points. The text is a plain one. */
export function toTokens(plain: string): string {
  const tokens = plain
    .toLowerCase()
    .replace(/[.॰]/g, '')
    .match(/[\p{L}\p{M}]+|\d+/gu);
  return ` ${tokens?.join(' ') ?? ''} `;
}
