import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reader } from '../../lib/sites/contract';
import { CORPUS, findCases, readerOf, SAMPLES, toPage, type Case } from '../corpus/cases';
import { launch } from '../tools/browser/launch';
import type { Bench } from './bench';
import { bundle } from './bundle';
import type * as Subject from './in-page/subject';
import type { Times } from './in-page/time-reading';
import { rowOf, rowOfPairs, type Row } from './row';
import { median, ratioOf, type Pairs } from './statistics';

/** DESIGN §8: `read` of a page beside `JSON.parse` of its own data. */
const BUDGET = { times: 1.5, plus: 1 };
/** Data that take less to parse give a ratio that is only noise, ms: clocks in a page tick ten times a millisecond. */
const LEAST_PARSE = 0.5;

interface Measured extends Times {
  id: string;
  site: string;
}

/**
 * `read` of every recorded and own page. The browser's document decides; linkedom's, which takes ten times as long for the
 * same question, is told beside it for those who work on readers in Node.
 */
export async function measureRead(bench: Bench): Promise<Row[]> {
  const cases = [...findCases(SAMPLES), ...findCases(CORPUS)].flatMap((one) => {
    const reader = readerOf(one.url);
    return reader ? [{ one, reader }] : [];
  });
  const rounds = { rounds: bench.quick ? 5 : 25, warm: bench.quick ? 1 : 5 };
  const inNode = await readInNode(bench, cases, rounds);
  const inBrowser = await readInBrowser(bench, cases, rounds);
  return [...new Set(cases.map(({ reader }) => reader.site))].flatMap((site) => {
    const of = (all: readonly Measured[]) => all.filter((one) => one.site === site);
    return [...rowsOf(site, 'Chromium', of(inBrowser)), ...rowsOf(site, 'linkedom', of(inNode))];
  });
}

interface Recorded {
  one: Case;
  reader: Reader;
}

type Rounds = { rounds: number; warm: number };

async function readInNode(bench: Bench, cases: readonly Recorded[], rounds: Rounds): Promise<Measured[]> {
  const subject: typeof Subject = await import(pathToFileURL(await bundle(bench, 'subject.ts', 'es')).href);
  return cases.map(({ one, reader: { site } }) => {
    // The same reader, as it is shipped.
    const reader = subject.readers.find((shipped) => shipped.site === site);
    if (!reader) throw new Error(`Nobody reads ${site}.`);
    return { id: one.id, site, ...subject.timeReading(reader, toPage(one, reader), rounds) };
  });
}

async function readInBrowser(bench: Bench, cases: readonly Recorded[], rounds: Rounds): Promise<Measured[]> {
  const vett = await launch({ extensionPath: bench.extensionPath });
  try {
    const page = await vett.context.newPage();
    await page.addScriptTag({ path: await bundle(bench, 'subject.ts', 'iife') });
    const measured: Measured[] = [];
    for (const { one, reader } of cases) {
      const call = `bench.timeSentCase(${JSON.stringify(toSent(one, reader))}, ${JSON.stringify(rounds)})`;
      measured.push({ id: one.id, site: reader.site, ...(await page.evaluate<Times>(call)) });
    }
    return measured;
  } finally {
    await vett.close();
  }
}

function toSent(one: Case, reader: Reader): Subject.SentCase {
  const read = (file: string) => readFileSync(join(one.folder, file), 'utf8');
  const { url, language, now, responses } = toPage(one, reader);
  const html = one.document === undefined ? '' : read(one.document);
  const embedded = Object.fromEntries((one.embedded ?? []).map(({ name, file }) => [name, read(file)]));
  return { site: reader.site, url, language, now, html, embedded, responses };
}

function pairsOf({ read, parse }: Times): Pairs {
  return { ours: read, theirs: parse };
}

/** Above 1 a page is over the budget. */
function used({ read, parse }: Times): number {
  return median(read) / (BUDGET.times * median(parse) + BUDGET.plus);
}

function rowsOf(site: string, where: 'Chromium' | 'linkedom', measured: readonly Measured[]): Row[] {
  const worst = measured.toSorted((a, b) => used(a) - used(b)).at(-1);
  if (!worst) return [];
  const judged = where === 'Chromium';
  const rows = [
    rowOfPairs(
      {
        name: `read ${site}, ${where}, worst`,
        what: `read of ${worst.id}, the worst of ${measured.length} pages, beside JSON.parse of its own data; warm`,
        unit: 'ms',
        budget: judged ? BUDGET : null,
      },
      pairsOf(worst),
    ),
  ];
  const large = measured.filter(({ parse }) => median(parse) >= LEAST_PARSE);
  if (large.length > 0) {
    const what = `read ÷ JSON.parse, the median of the ${large.length} pages whose data take ${LEAST_PARSE} ms or more`;
    const name = `read ${site}, ${where}, median`;
    const ratios = large.map((one) => ratioOf(pairsOf(one)));
    rows.push(rowOf({ name, what, unit: 'times', budget: null }, ratios));
  }
  if (judged) {
    const name = `find and read ${site}, ${where}`;
    const what = 'the longest of all pages: looking for the embedded data, parsing them, reading';
    const longest = measured.map(({ find, read }) => find.map((time, round) => time + (read[round] ?? 0)));
    const all = longest.toSorted((a, b) => median(a) - median(b)).at(-1) ?? [];
    rows.push(rowOf({ name, what, unit: 'ms', budget: null }, all));
  }
  return rows;
}
