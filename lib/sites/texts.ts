import { pattern } from '../counts/pattern';

/** As in the model: what a profile may hold of each kind of text. */
const LONGEST = { name: 1_000, title: 5_000, text: 20_000, address: 4_000 };

/** The text in no more characters than the model allows for its kind, trimmed; undefined when nothing is left. */
export function shorten(text: unknown, kind: keyof typeof LONGEST): string | undefined {
  if (typeof text !== 'string') return undefined;
  const most = LONGEST[kind];
  // A cut may not leave half of a pair behind.
  const cut = text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '') : text;
  return cut.trim() || undefined;
}

/** An http(s) address in its standard spelling, without name and password; undefined for anything else. */
export function toHttpUrl(text: unknown, base?: string): string | undefined {
  if (typeof text !== 'string' || text.length > LONGEST.address) return undefined;
  try {
    const url = new URL(text.trim(), base);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password) return undefined;
    return url.href.length <= LONGEST.address ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An address as a person would write it: `https://` is added where no scheme stands. */
export function toLooseHttpUrl(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const plain = text.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(plain) && !/^[a-z\d.-]+\.[a-z]+:\d/i.test(plain)) return toHttpUrl(plain);
  return /^[^\s/@]+\.[^\s/@]{2,}(?:[/?#]|$)/.test(plain) ? toHttpUrl(`https://${plain}`) : undefined;
}

const digit = pattern(String.raw`[\p{Nd}]`);

/** True when a digit of whatever script stands in the text. */
export function hasDigit(text: string): boolean {
  return digit(text).test(text);
}

/** How many characters around an @ can belong to an e-mail address (RFC 5321). */
const LOCAL = 64;
const DOMAIN = 255;

const localPart = pattern(String.raw`[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{1,64}$`);
const domainName = pattern(String.raw`^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+[\p{L}]{2,24}(?![\p{L}\p{N}@])`);
const signsFirst = pattern(String.raw`^[^\p{L}\p{N}_]+`);

/**
 * The first e-mail address that a text states; undefined when there is none. Addresses that are written to be read by
 * people only ("me (at) home") are left alone. Linear: only the surroundings of each @ are looked at.
 */
export function findEmail(text: string): string | undefined {
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const before = text.slice(Math.max(0, sign - LOCAL - 1), sign);
    const after = text.slice(sign + 1, sign + 1 + DOMAIN);
    // Most signs begin a handle: the expressions below cost a page that has just been opened more than all else here.
    if (before.trimEnd() !== before || before === '' || !after.includes('.')) continue;
    const local = localPart(before).exec(before)?.[0];
    const domain = domainName(after).exec(after)?.[0];
    const name = local?.replace(signsFirst(local), '');
    if (name && domain && !/\.\.|\.$/.test(name)) return `${name}@${domain}`;
  }
  return undefined;
}
