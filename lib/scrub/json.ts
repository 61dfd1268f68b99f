import { isObject, parseJson } from '../sites/json';
import { isAddress, scrubAddress } from './address';
import {
  isCommentKey,
  isCountKey,
  isIdKey,
  isKindKey,
  isNameKey,
  isOwnerKey,
  isPlaceKey,
  isSecretKey,
  isViewerKey,
  isWrittenKey,
} from './keys';
import type { Scrubber } from './scrubber';
import { hideText, type Openness } from './words';

/** Deeper than any page goes. */
const DEEPEST = 150;
/** An id of more digits than a count has. */
const LARGE = 1e13;

/** Whose data it is: everybody's, what others wrote below a post, or the visitor's own. */
type Whose = 'anybody' | 'others' | 'viewer';

/** The visitor is named in the list that their data is in, on Instagram. */
const VIEWER_NAME = /viewer|currentuser/i;

/** Notes the names that the data gives people, so that they are known wherever they stand. */
export function notePeople(value: unknown, scrubber: Scrubber, whose: Whose = 'anybody', depth = 0): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    const inside = isViewerList(value) ? 'viewer' : whose;
    for (const one of value) notePeople(one, scrubber, inside, depth + 1);
  } else if (isObject(value)) {
    for (const [key, one] of Object.entries(value)) {
      const inside = isViewerKey(key) || key === 'webapp.app-context' ? 'viewer' : whose;
      if ((typeof one === 'string' || typeof one === 'number') && (isNameKey(key) || inside === 'viewer'))
        noteName(String(one), key, inside, scrubber);
      else notePeople(one, scrubber, inside, depth + 1);
    }
  }
}

function noteName(name: string, key: string, whose: Whose, scrubber: Scrubber): void {
  if (name.length < 3 || name.length > 100 || scrubber.isKept(name)) return;
  if (isNameKey(key)) scrubber.people.add(name);
  // Words that are also something else would take half the page with them.
  const isTelling = /^\d{5,}$/.test(name) || /[\d._@]/.test(name) || name.length >= 8;
  if (whose === 'viewer' && isTelling && (isNameKey(key) || isIdKey(key) || /name|mail/i.test(key)))
    scrubber.viewer.add(name);
}

function isViewerList([first]: unknown[]): boolean {
  return typeof first === 'string' && VIEWER_NAME.test(first);
}

/** Data in the same shape, without what it says of people. */
export function scrubJson(value: unknown, scrubber: Scrubber, key = '', whose: Whose = 'anybody', depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return scrubString(value, scrubber, key, whose, depth);
  if (typeof value === 'number') return scrubNumber(value, scrubber, key, whose);
  if (Array.isArray(value)) {
    const inside = isViewerList(value) ? 'viewer' : whose;
    return value.map((one) => scrubJson(one, scrubber, key, inside, depth + 1));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => {
    const inside =
      isViewerKey(name) || name === 'webapp.app-context'
        ? 'viewer'
        : isCommentKey(name) && whose === 'anybody'
          ? 'others'
          : whose;
    return [scrubKey(name, scrubber), scrubJson(one, scrubber, name, inside, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** Lists of people are often kept by their names or ids. */
function scrubKey(key: string, scrubber: Scrubber): string {
  if (scrubber.isKept(key)) return key;
  if (scrubber.people.has(key) || /\d{5,}/.test(key) || key.length > 80 || /\S@\S+\.\w/.test(key))
    return scrubber.ids(key);
  return key;
}

function scrubNumber(value: number, scrubber: Scrubber, key: string, whose: Whose): number {
  if (isSecretKey(key) || isPlaceKey(key)) return 0;
  const isId = isIdKey(key) || (isOwnerKey(key) && !isCountKey(key));
  if (Number.isInteger(value) && (value >= LARGE || (value >= 10_000 && isId))) {
    if (scrubber.isKept(String(value))) return value;
    scrubber.takenOut.ids += 1;
    // Beyond fifteen digits numbers are not exact.
    return Number(scrubber.ids(String(value)).slice(0, 15));
  }
  return whose === 'viewer' && value >= 100 ? 0 : value;
}

function scrubString(text: string, scrubber: Scrubber, key: string, whose: Whose, depth: number): string {
  if (text.length < 2 || scrubber.isKept(text)) return text;
  if (isSecretKey(key)) {
    scrubber.takenOut.secrets += 1;
    return 'removed';
  }
  if (scrubber.people.has(text)) return toId(text, scrubber);
  if (whose !== 'viewer' && isTheSites(text, key)) return text;
  if (/^[{[]/.test(text)) {
    const inside = parseJson(text);
    if (inside !== undefined) return JSON.stringify(scrubJson(inside, scrubber, key, whose, depth + 1));
  }
  if (isAddress(text)) return scrubAddress(text, scrubber);
  if (/^\d+$/.test(text) && whose !== 'viewer' && isCountKey(key) && !isIdKey(key)) return text;
  if (isIdLike(text)) return toId(text, scrubber);
  if (/^\S{40,}$/.test(text)) {
    scrubber.takenOut.secrets += 1;
    return 'removed';
  }
  return hide(text, whose === 'anybody' && !isWrittenKey(key) ? 'counts' : 'nothing', scrubber);
}

/** Text in the page, or in its data, without what people wrote. */
export function hide(text: string, openness: Openness, scrubber: Scrubber): string {
  // Comments are counted, too.
  if (/^[\d.,\s]{1,12}[KMB]?$/.test(text)) return text;
  const hidden = hideText(text, openness, scrubber.kept);
  if (hidden !== text) scrubber.takenOut.texts += 1;
  return hidden;
}

function toId(text: string, scrubber: Scrubber): string {
  scrubber.takenOut.ids += 1;
  return scrubber.ids(text);
}

/** Words that the site's programs speak among themselves, and moments. */
function isTheSites(text: string, key: string): boolean {
  if (/^[A-Z]{2,}(?:_[A-Z]+)+(?:_\d{1,2})?$/.test(text) && text.length <= 80) return true;
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text)) return true;
  return isKindKey(key) && /^[\w./:+#-]{1,60}$/.test(text) && !/\d{5,}/.test(text);
}

/** Digits, or letters mixed in a way that words are not. */
export function isIdLike(text: string): boolean {
  if (/^\d{5,25}(?:[_:-]\d{5,25})*$/.test(text)) return true;
  if (!/^[\w.:=+-]{6,100}$/.test(text)) return false;
  return (/\d/.test(text) && /[A-Za-z]/.test(text)) || /[a-z][A-Z].*[A-Z]|[A-Z]{2}[a-z]/.test(text);
}
