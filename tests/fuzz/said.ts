// What "stands in the page" means, by the raw text alone: nothing here knows how a reader reads.

/** The text of a page, and the same with its escapes resolved. */
export interface Said {
  /** True when the text stands in the page, capitals and spaces apart. */
  text(text: string): boolean;
  /** True when the digits stand in the page, with nothing of a number on either side, or as a number of that value. */
  digits(digits: string): boolean;
  /** True when a number in the page is a moment of this day, in seconds since 1970. */
  secondsOn(day: string): boolean;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function resolve(text: string): string {
  const jsonless = text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, ' ')
    .replace(/\\(["\\/])/g, '$1');
  return jsonless.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** One spelling: digits 0–9, spaces alike, no marks that cannot be seen, small letters. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/(?![0-9])\p{Nd}/gu, toDigit)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

// Unicode keeps the ten digits of a script together, the zero first.
function toDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Where to look for what a page says. Everything is made only when it is asked for. */
export function createSaid(raw: string): Said {
  let resolved: string | undefined;
  let spaceless: string | undefined;
  let values: Set<string> | undefined;
  const all = () => (resolved ??= plain(resolve(resolve(raw))));
  const packed = () =>
    (spaceless ??= all()
      .replace(/<[^>]{0,300}>/g, '')
      .replace(/ /g, ''));
  return {
    text(text) {
      const wanted = plain(text);
      if (wanted === '' || raw.includes(text) || all().includes(wanted)) return true;
      // Texts that are put together of several pieces, at times in the middle of a word.
      const has = (piece: string) => all().includes(piece);
      const isMade = (word: string) => [...word].some((_, cut) => has(word.slice(0, cut)) && has(word.slice(cut)));
      return (
        packed().includes(wanted.replace(/ /g, '')) || wanted.split(' ').every((word) => has(word) || isMade(word))
      );
    },
    digits(digits) {
      if (standsAlone(raw, digits)) return true;
      values ??= new Set(
        [...all().matchAll(/\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?/g)].map(([number]) => String(Number(number))),
      );
      return values.has(digits) || standsAlone(all(), digits);
    },
    secondsOn(day) {
      const start = Date.parse(day) / 1_000;
      return [...raw.matchAll(/(?<!\d)\d{9,10}(?!\d)/g)].some(
        ([seconds]) => Math.floor(Number(seconds) / 86_400) * 86_400 === start,
      );
    },
  };
}

function standsAlone(text: string, digits: string): boolean {
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1))
    if (!/\d/.test(text.charAt(at - 1) + text.charAt(at + digits.length))) return true;
  return false;
}
