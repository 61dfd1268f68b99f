import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersIn } from '../../lib/counts/languages';
import type { Page, PageResponse, Reader } from '../../lib/sites/contract';
import { toDocument, toPage as toCasePage, type Case } from '../corpus/cases';

/** A page as the texts that it came in: what is changed is what the site sends, and never what a reader has made of it. */
export interface RawPage {
  url: string;
  language: string;
  now: string;
  html: string;
  /** JSON that a recording gives in place of the document's scripts, by name. */
  embedded: Record<string, string>;
  responses: PageResponse[];
}

/** The texts of a case. */
export function toRawPage(one: Case, reader: Reader): RawPage {
  const read = (file: string) => readFileSync(join(one.folder, file), 'utf8');
  const { url, language, now, responses } = toCasePage(one, reader);
  return {
    url,
    language,
    now,
    html: one.document === undefined ? '' : read(one.document),
    embedded: Object.fromEntries((one.embedded ?? []).map(({ name, file }) => [name, read(file)])),
    responses,
  };
}

/** Everything that a page says, in one text. */
export function textOf({ url, html, embedded, responses }: RawPage): string {
  const answers = responses.flatMap((response) => [response.url, response.requestBody ?? '', response.text]);
  return [url, html, ...Object.values(embedded), ...answers].join('\n');
}

interface Built {
  document: Document;
  embedded: Record<string, unknown>;
}

// Most changes leave the document as it is, and building one takes longer than reading it.
const built = new Map<string, Built>();
const MOST_BUILT = 40;

function build(html: string, reader: Reader): Built {
  const key = `${reader.site} ${html}`;
  const known = built.get(key);
  if (known) return known;
  // A browser makes a document of anything.
  const cut = toDocument(html);
  const document = cut.documentElement ? cut : toDocument('');
  const made = { document, embedded: reader.embedded(document) };
  if (built.size >= MOST_BUILT) built.clear();
  built.set(key, made);
  return made;
}

/** What a reader is given of the page. */
export function toPage(raw: RawPage, reader: Reader): Page {
  const { document, embedded } = build(raw.html, reader);
  const all = { ...embedded };
  for (const [name, text] of Object.entries(raw.embedded)) {
    try {
      all[name] = JSON.parse(text);
    } catch {
      // Broken JSON is left out, as in the page.
    }
  }
  const responses = raw.responses.map((response) => ({ ...response }));
  const { url, language, now } = raw;
  return { url, language, numbers: numbersIn(language, reader.site), now, document, embedded: all, responses };
}

/** Where a page holds JSON: in a script between two places of the document, in an embedded text, in an answer. */
export type Place =
  | { kind: 'script'; start: number; end: number }
  | { kind: 'embedded'; name: string }
  | { kind: 'response'; index: number };

/** The places of a page that hold JSON. */
export function placesOf({ html, embedded, responses }: RawPage): Place[] {
  return [
    ...scriptPlaces(html),
    ...Object.keys(embedded).map((name): Place => ({ kind: 'embedded', name })),
    ...responses.map((_, index): Place => ({ kind: 'response', index })),
  ];
}

/** The text in a place. */
export function readPlace({ html, embedded, responses }: RawPage, place: Place): string {
  if (place.kind === 'script') return html.slice(place.start, place.end);
  return (place.kind === 'embedded' ? embedded[place.name] : responses[place.index]?.text) ?? '';
}

/** The page with another text in a place. */
export function writePlace(page: RawPage, place: Place, text: string): RawPage {
  if (place.kind === 'script') {
    // A script ends at its end tag, whatever stands around it.
    const safe = text.replaceAll('</', '<\\/');
    return { ...page, html: page.html.slice(0, place.start) + safe + page.html.slice(place.end) };
  }
  if (place.kind === 'embedded') return { ...page, embedded: { ...page.embedded, [place.name]: text } };
  const responses = page.responses.map((one, index) => (index === place.index ? { ...one, text } : one));
  return { ...page, responses };
}

const places = new Map<string, Place[]>();

function scriptPlaces(html: string): Place[] {
  const known = places.get(html);
  if (known) return known;
  const found: Place[] = [];
  const lower = html.toLowerCase();
  for (const { index, 0: tag } of html.matchAll(/<script\b[^>]*>/gi)) {
    const start = index + tag.length;
    const end = lower.indexOf('</script', start);
    const json = end < 0 ? undefined : jsonWithin(html.slice(start, end));
    if (json) found.push({ kind: 'script', start: start + json[0], end: start + json[1] });
  }
  if (places.size > 100) places.clear();
  places.set(html, found);
  return found;
}

// From the first bracket behind nothing, a sign of assignment or a comma to the last one that makes it JSON.
function jsonWithin(script: string): [number, number] | undefined {
  for (const { index, 0: before } of script.matchAll(/(?:^|=|,)\s*(?=[{[])/g)) {
    const start = index + before.length;
    for (const end of [script.trimEnd().length, ...lastBrackets(script, start)]) {
      if (end <= start) continue;
      try {
        JSON.parse(script.slice(start, end));
        return [start, end];
      } catch {
        // Not up to here.
      }
    }
    if (index > 400) return undefined;
  }
  return undefined;
}

function lastBrackets(script: string, start: number): number[] {
  const ends: number[] = [];
  for (let end = script.length; ends.length < 4 && end > start; end -= 1)
    if (/[}\]]/.test(script.charAt(end - 1))) ends.push(end);
  return ends;
}
