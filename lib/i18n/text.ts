import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import { madeOnce } from './made-once';

export type MessageKey = keyof typeof messages;
/** Keys that come in plural forms: `x` for `x_one` and `x_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The message in the browser's language, its slots filled in order. */
export function t(key: MessageKey, ...slots: (string | number)[]): string {
  return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], slots.map(String));
}

const pluralRules = madeOnce((language) => new Intl.PluralRules(language));
const plainNumbers = madeOnce((language) => new Intl.NumberFormat(language));

/** The message in the plural form that `n` asks for; `n` itself, formatted, is the first slot. */
export function plural(key: PluralKey, n: number, ...slots: (string | number)[]): string {
  const language = uiLanguage();
  const form = pluralRules(language).select(n) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}` as MessageKey, plainNumbers(language).format(n), ...slots);
}

/** The language of the browser's interface, BCP-47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
