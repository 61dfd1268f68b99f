import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess } from '../../../lib/assess/assess';
import { numbersIn } from '../../../lib/counts/languages';
import { toMarket } from '../../../lib/disclosure/region';
import { toInstant } from '../../../lib/model/instant';
import { MARKET_CODES } from '../../../lib/model/disclosure';
import type { Reading } from '../../../lib/model/profile';
import { isMiss } from '../../../lib/model/reading';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import type { Page } from '../../../lib/sites/contract';
import { findCases, readAs, readerOf, toDocument, toPage, type Case } from '../../corpus/cases';

interface Options {
  /** In place of the address that the page was recorded at. */
  url?: string;
  /** In place of the moment that the page was recorded at, ISO 8601. */
  now?: string;
  /** Whose disclosure rules its posts are judged by. */
  market?: string;
}

/**
 * `vet page PATH… [--url URL] [--now ISO] [--market CODE]`: reads case folders, folders of such, and saved .html pages as the
 * content script would, judges them as the worker would, and writes one line of JSON a page. Resolves to the exit status:
 * 0, also when a page gave no profile; 2 when a path is not there or the command was not understood.
 */
export async function pageCommand(args: string[], write: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, now: { type: 'string' }, market: { type: 'string' } },
  });
  const wrong = complaint(values, positionals);
  if (wrong) {
    process.stderr.write(`${wrong}\n`);
    return 2;
  }
  for (const path of positionals) {
    if (statSync(path).isDirectory()) for (const one of findCases(path)) write(lineOfCase(one, values));
    else write(lineOfHtml(path, values));
  }
  return 0;
}

function complaint({ url, now, market }: Options, paths: string[]): string | undefined {
  if (paths.length === 0) return 'Which page? Give a case folder, a folder of such folders, or a saved .html page.';
  if (url !== undefined && !URL.canParse(url)) return `--url: "${url}" is no address.`;
  if (now !== undefined && toInstant(now) === undefined) return `--now: "${now}" is no ISO 8601 time.`;
  if (market !== undefined && !toMarket(market)) return `--market: "${market}" is none of ${MARKET_CODES.join(' ')}.`;
  const missing = paths.find((path) => !existsSync(path));
  return missing === undefined ? undefined : `There is no ${missing}.`;
}

function lineOfCase(one: Case, { url = one.url, now, market }: Options): string {
  const reader = readerOf(url);
  if (!reader) return line(one.id, { why: 'unsupported' }, {});
  const page = { ...toPage({ ...one, url }, reader), ...(now !== undefined && { now }) };
  return line(one.id, readAs(reader, page), { now: page.now, market });
}

function lineOfHtml(path: string, { url, now = new Date().toISOString(), market }: Options): string {
  const document = toDocument(readFileSync(path, 'utf8'));
  const address = url ?? addressIn(document);
  const reader = address === undefined ? undefined : readerOf(address);
  if (!reader || address === undefined) return line(path, { why: 'unsupported' }, {});
  const language = document.documentElement.getAttribute('lang') ?? '';
  const page: Page = {
    url: address,
    language,
    numbers: numbersIn(language, reader.site),
    now,
    document,
    embedded: reader.embedded(document),
    responses: [],
  };
  return line(path, readAs(reader, page), { now, market });
}

/** The address that a saved page says it has. */
function addressIn(document: Document): string | undefined {
  const told = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return told.find((address): address is string => typeof address === 'string' && URL.canParse(address));
}

/** Nobody has chosen a market here: the first that Vett was made for stands in. */
const MARKET = 'NO';

function line(id: string, reading: Reading, { now = '', market }: Omit<Options, 'url'>): string {
  if (isMiss(reading)) return JSON.stringify({ id, profile: null, miss: reading, assessment: null });
  const assessment = assess(reading, { now, settings: DEFAULT_SETTINGS, market: toMarket(market ?? MARKET) });
  return JSON.stringify({ id, profile: reading, miss: null, assessment });
}
