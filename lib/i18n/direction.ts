import { browser } from 'wxt/browser';

/** Which way the interface language is written: 'ltr' or 'rtl'. */
export function textDirection(): string {
  return browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
