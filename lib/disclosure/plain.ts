import { folded } from './fold';

/** The text in plain lower-case letters, without accents. */
export function plain(text: string): string {
  let out = '';
  for (const sign of text) {
    const { kind, text: letters } = folded(sign.codePointAt(0) ?? 32);
    out += kind === 'letter' ? letters : kind === 'unseen' ? '' : sign;
  }
  return out;
}
