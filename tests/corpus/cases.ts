import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { numbersIn } from '../../lib/counts/languages';
import type { Reading } from '../../lib/model/profile';
import { isMiss } from '../../lib/model/reading';
import { readers } from '../../lib/sites/all';
import type { Page, PageResponse, Reader } from '../../lib/sites/contract';
import type { Expected } from './expected';

/** Recorded pages; kept beside the project, not in it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
/** Our own sample pages: invented creators, true structure. */
export const SAMPLES = fileURLToPath(new URL('../pages', import.meta.url));

/** A page with all that it loaded, and what is true about it: the content of a `case.json`. */
export interface Case {
  id: string;
  site: string;
  kind: 'profile' | 'profile-posts' | 'post' | 'search' | 'other';
  generation: string;
  url: string;
  /** The interface language, BCP-47; null where it was not noted: then the document says it, if it does. */
  language: string | null;
  /** The day, or only the month, of the recording. */
  captured: string;
  document?: string;
  embedded?: { name: string; file: string }[];
  responses?: { url: string; file: string; requestBody?: unknown }[];
  expected: Expected;
  /** The folder that the files are in. */
  folder: string;
}

/** Reads the case in a folder. Throws when there is none, or when it is broken. */
function readCaseFile(folder: string): Case {
  return { ...JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')), folder };
}

/** All cases in a folder and the folders in it, by name; none when the folder is not there. */
export function findCases(root: string, site?: string): Case[] {
  if (!existsSync(root)) return [];
  const cases = existsSync(join(root, 'case.json')) ? [readCaseFile(root)] : [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inside = folders.map((entry) => entry.name).toSorted();
  const all = [...cases, ...inside.flatMap((name) => findCases(join(root, name)))];
  return site === undefined ? all : all.filter((one) => one.site === site);
}

/** The reader whose site the address belongs to. */
export function readerOf(url: string): Reader | undefined {
  const { hostname } = new URL(url);
  return readers.find(({ matches }) => matches.some((pattern) => isMatch(hostname, pattern)));
}

function isMatch(hostname: string, pattern: string): boolean {
  const [, host = ''] = /^(?:https|\*):\/\/([^/]+)\//.exec(pattern) ?? [];
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}

/** The document of a saved page, as a browser would build it; of '' an empty page. */
export function toDocument(html: string): Document {
  return parseHTML(html || '<!doctype html><html><head></head><body></body></html>').document;
}

/** The moment that a page recorded on this day, or in this month, is read at. */
function toMoment(captured: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(captured)) return `${captured}T12:00:00.000Z`;
  const [year = 0, month = 1] = captured.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0, 12)).toISOString();
}

/** What a reader is given of a case. */
export function toPage(one: Case, reader: Reader): Page {
  const read = (file: string) => readFileSync(join(one.folder, file), 'utf8');
  const document = toDocument(one.document === undefined ? '' : read(one.document));
  const embedded = reader.embedded(document);
  for (const { name, file } of one.embedded ?? []) {
    try {
      embedded[name] = JSON.parse(read(file));
    } catch {
      // Broken JSON is left out, as in the page.
    }
  }
  const responses = (one.responses ?? []).map(({ url, file, requestBody }): PageResponse => ({
    url,
    text: read(file),
    ...(requestBody != null && { requestBody: asText(requestBody) }),
  }));
  const { url } = one;
  const language = one.language ?? document.documentElement.getAttribute('lang') ?? '';
  const numbers = numbersIn(language, reader.site);
  return { url, language, numbers, now: toMoment(one.captured), document, embedded, responses };
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** Reads a page as the content script does: an address that is about nobody gives no profile, whatever the page holds. */
export function readAs(reader: Reader, page: Page): Reading {
  const reading = reader.read(page);
  return isMiss(reading) || reader.account(page.url) ? reading : { why: 'not-a-profile' };
}

/** Reads a case with the reader of its address. */
export function readCase(one: Case): Reading {
  const reader = readerOf(one.url);
  return reader ? readAs(reader, toPage(one, reader)) : { why: 'unsupported' };
}
