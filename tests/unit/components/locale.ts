import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../../public/_locales/en/messages.json';
import nb from '../../../public/_locales/nb/messages.json';
import sv from '../../../public/_locales/sv/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const locales: Record<'en' | 'nb' | 'sv', Record<string, Message>> = { en, nb, sv };

/** Fills a message as browsers do: named placeholders first, then `$1` to `$9`; `$$` is a dollar sign. */
function fill({ message, placeholders = {} }: Message, slots: string[]): string {
  const named = message.replace(
    /\$(\w+)\$/g,
    (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
  );
  return named.replace(/\$([1-9$])/g, (_, digit: string) => (digit === '$' ? '$' : (slots[Number(digit) - 1] ?? '')));
}

/** Makes the fake browser speak a language, from the very files that are shipped. */
export function speak(locale: 'en' | 'nb' | 'sv'): void {
  const getMessage = (key: string, slots: string | string[] = []) => {
    if (key === '@@bidi_dir') return 'ltr';
    const message = locales[locale][key];
    return message ? fill(message, [slots].flat()) : '';
  };
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => (locale === 'en' ? 'en-GB' : locale) });
}
