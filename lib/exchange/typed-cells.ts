import { withoutFormula } from './formula-guard';
import { HANDLE } from './profile-address';

// What programs import is checked by its type instead of guarded (decision 20): an apostrophe would become part of the value.

// Control characters, marks that turn the direction of writing, and what is half a character.
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}]+/gu;

/** One line of text that no program takes for a formula. */
export function textCell(text: string | undefined): string | undefined {
  return text === undefined ? undefined : withoutFormula(text.replace(UNSEEN, ' ')).trim() || undefined;
}

/** An address of e-mail; undefined for anything else. */
export function emailCell(text: string | undefined): string | undefined {
  const email = text?.trim() ?? '';
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,63}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(email) && email.length <= 254
    ? email
    : undefined;
}

/** A telephone number, its plus included; undefined for anything else. */
export function phoneCell(text: string | undefined): string | undefined {
  const phone = text?.trim() ?? '';
  const digits = phone.replace(/\D/g, '').length;
  return /^\+?[\d(][\d ()./-]*$/.test(phone) && digits >= 6 && digits <= 15 ? phone : undefined;
}

/** A handle; undefined for what no site would take as one. */
export function handleCell(text: string | undefined): string | undefined {
  const handle = text ?? '';
  return HANDLE.test(handle) ? handle : undefined;
}

/** The plain address of a profile, without what follows the path; undefined for anything but http(s). */
export function addressCell(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? origin + pathname : undefined;
}
