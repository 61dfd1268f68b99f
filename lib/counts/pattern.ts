/** Latin letters up to those of Central Europe, the signs of Unicode's punctuation and money: what most texts are written in. */
const SIGNS = String.raw`\0-\u017f\u2000-\u206f\u2212\u20a0-\u20bf`;
const LATIN = new RegExp(`^[${SIGNS}]*$`);

/** The same with pictures: all symbols, but for the selector U+FE0F that goes with them. Most captions have some. */
const LATIN_WITH_PICTURES = new RegExp(
  String.raw`^(?:[${SIGNS}\u2190-\u23ff\u2500-\u2775\u2794-\u2bff\ufe0f]|\ud83c[\udde6-\uddff\udf00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udc00-\udeff])*$`,
);

/** What is left of the classes of all Unicode within such a text, as the inside of a class. */
const WITHIN_LATIN: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ſ',
  Lo: 'ªº',
  Cased: 'A-Za-zµÀ-ÖØ-öø-ſ',
  M: '\ufe0f',
  Mn: '\ufe0f',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  Sc: '$¢-¥\u20a0-\u20bf',
};
for (const script of ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'])
  WITHIN_LATIN[`sc=${script}`] = '';

const CLASS = /\[(?:\\.|[^\]])*\]|\\p\{[^}]+\}/g;
const NAME = /\\p\{([^}]+)\}/g;

/** True for a text of Latin letters and common signs alone. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

// Undefined for a source with a class that is not known here.
function shortForm(source: string): string | undefined {
  let isKnown = true;
  const inside = (name: string) => {
    const found = WITHIN_LATIN[name];
    isKnown &&= found !== undefined;
    return found ?? '';
  };
  const short = source.replace(CLASS, (found) => {
    const ranges = found.replace(NAME, (_, name: string) => inside(name));
    return found.startsWith('[') ? ranges : `[${ranges}]`;
  });
  return isKnown ? short : undefined;
}

/**
 * A regular expression with classes such as \p{L}, made when it is first needed and in the form that a text needs. To work
 * out such a class, Chromium 156 takes up to a millisecond of a page that has just been opened; for a Latin text, with
 * pictures or without, its few ranges say the same. `\p{Cased}` is a letter with a case, which Unicode has as two classes: within brackets only.
 */
export function pattern(source: string, flags = 'u'): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let whole: RegExp | undefined;
  return (text) => {
    if (!LATIN_WITH_PICTURES.test(text)) return (whole ??= wholeForm(source, flags));
    if (latin) return latin;
    const short = shortForm(source);
    latin = short === undefined ? wholeForm(source, flags) : new RegExp(short, flags);
    return latin;
  };
}

function wholeForm(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll('\\p{Cased}', '\\p{Lu}\\p{Ll}'), flags);
}
