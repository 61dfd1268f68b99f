import { toPlainText } from './plain-text';

/** A phrase as it is compared: in one spelling, lower case, without the spaces that sites and languages set differently. */
export function toPhrase(text: string): string {
  return toPlainText(text).toLowerCase().replace(/ /g, '');
}
