import type { Page, PageResponse } from '../contract';
import { isObject, parseJson } from '../json';
import { addressed, type Loaded } from './embedded';
import { look, type Found } from './payload';

/** One payload of the page, looked through. */
export interface Source extends Found {
  seen: 'embedded' | 'response';
  /** What it was asked for; '' for what came with the document. */
  asked: string;
}

// A response and an embedded value stay the same for as long as the page has them, and a page is read many times.
const looked = new WeakMap<object, Found>();
const NOTHING: Found = { users: [], media: [] };

/** The payloads that came with the document. */
export function embeddedSources(page: Page): Source[] {
  return Object.entries(page.embedded).map(([name, value]) => {
    const found =
      name === 'loaded' || typeof value !== 'object' || value === null ? NOTHING : once(value, () => look(value));
    return { ...found, seen: 'embedded', asked: '' };
  });
}

/** What the document was loaded for, as far as it says. */
export function loadedFor(page: Page): Loaded {
  const loaded = page.embedded['loaded'];
  return isObject(loaded) ? loaded : addressed(page.document);
}

/**
 * The responses in which one of `words` stands as a whole value or that were asked for with one of them, in order of arrival. The others are not even
 * parsed: most of what arrives while a person browses is about somebody else.
 */
export function responseSources(page: Page, words: string[]): Source[] {
  return page.responses.flatMap((response): Source[] => {
    const asked = askedFor(response);
    const isAbout = words.some((word) => response.text.includes(`"${word}`) || response.text.includes(`:${word},`));
    if (!isAbout && !words.some((word) => names(asked, word))) return [];
    return [{ ...once(response, () => look(parseBody(response.text))), seen: 'response', asked }];
  });
}

function once(key: object, make: () => Found): Found {
  const known = looked.get(key);
  if (known) return known;
  const made = make();
  looked.set(key, made);
  return made;
}

/** An answer can be several JSON texts in as many lines, and can begin with a loop against being run as a script. */
function parseBody(text: string): unknown {
  const body = text.replace(/^\s*for ?\(;;\);/, '');
  const whole = parseJson(body);
  if (whole !== undefined || !body.includes('\n')) return whole;
  return body.split('\n').map((line) => (line.startsWith('{') ? parseJson(line) : undefined));
}

function askedFor({ url, requestBody = '' }: PageResponse): string {
  const asked = `${url} ${requestBody}`;
  try {
    return decodeURIComponent(asked);
  } catch {
    return asked;
  }
}

/** True when `word` stands in the text as a whole: not as a part of a longer handle or number. */
export function names(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\w.]/.test(around)) return true;
  }
  return false;
}
