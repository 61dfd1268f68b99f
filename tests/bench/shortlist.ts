import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launch, type Vett } from '../tools/browser/launch';
import type { Bench } from './bench';
import { bundle, type BundlePlaces } from './bundle';
import { evaluate, heap, watchHeap } from './in-browser';
import { rowOf, rowOfPairs, type Budget, type Row } from './row';
import { CHOOSE, CLEAR, EXPORT, FILTER, FLOOR, PLAIN, PLAIN_CSV, SORT, WATCH } from './shortlist-scripts';
import { workOnce, workRows, type Worked } from './shortlist-work';

/** DESIGN §8, for 100,000 creators. */
const FIRST_ROWS: Budget = { most: 500 };
const ANSWER: Budget = { most: 150 };
const CSV: Budget = { times: 1.5 };
/** What an export may hold in memory beyond the rows, as a share of them: flat, but for the piece that it is writing. */
const FLAT: Budget = { most: 0.25 };

/** A browser that has just begun is still busy with itself for so long, ms. Nobody opens the shortlist in its first moments. */
const BEGUN = 4_000;
const SEED_AT_ONCE = 5_000;

/** What one opening of the page, in a browser of its own, gave; milliseconds and shares. */
interface Opening {
  firstRows: number;
  floor: number;
  filter: number;
  sort: number;
  csv: number;
  csvFloor: number;
  /** What scripts held at the most while exporting beyond what they held before, as a share of that; and with garbage. */
  held: number;
  grown: number;
}

/**
 * The shortlist page with many creators, beside the plain reading of the same rows from the database. Every round is a browser
 * of its own, which begins with nothing in memory.
 */
export async function* measureShortlist(bench: Bench): AsyncGenerator<Row> {
  const sizes = bench.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  const profileDir = join(bench.folder, 'profile');
  let saved = 0;
  let smaller: { size: number; rounds: Worked[] } | undefined;
  for (const size of sizes) {
    await withBrowser(bench, profileDir, (vett) => seed(bench, vett, saved, size));
    saved = size;
    const rounds = bench.quick ? 2 : 3;
    const openings: Opening[] = [];
    for (let round = 0; round < rounds; round += 1) {
      openings.push(await withBrowser(bench, profileDir, (vett) => opening(vett, size)));
    }
    yield* rowsOf(size, openings);
    const worked: Worked[] = [];
    // Of a hundred thousand creators once is long enough.
    for (let round = 0; round < (size < 100_000 ? 2 : 1); round += 1) {
      worked.push(await withBrowser(bench, profileDir, (vett) => workOnce(bench, vett)));
    }
    yield* workRows(size, worked, smaller);
    // So little takes no time that could grow.
    if (size > 1_000) smaller = { size, rounds: worked };
  }
}

async function withBrowser<T>(bench: Bench, profileDir: string, work: (vett: Vett) => Promise<T>): Promise<T> {
  const vett = await launch({ extensionPath: bench.extensionPath, profileDir });
  try {
    return await work(vett);
  } finally {
    await vett.close();
  }
}

/** Puts invented creators from one number to another, the last left out, onto the shortlist of a browser. */
export async function seed(bench: BundlePlaces, vett: Vett, from: number, to: number): Promise<void> {
  // A page without anything to load, of the extension's origin.
  const page = await vett.open(vett.address('manifest.json'));
  const session = await page.context().newCDPSession(page);
  await evaluate(session, readFileSync(await bundle(bench, 'seed.ts', 'iife'), 'utf8'));
  for (let n = from; n < to; n += SEED_AT_ONCE) {
    await evaluate(session, `bench.seed(${n}, ${Math.min(to, n + SEED_AT_ONCE)})`);
  }
}

async function opening(vett: Vett, size: number): Promise<Opening> {
  await new Promise((resolve) => setTimeout(resolve, BEGUN));
  const page = await vett.context.newPage();
  await page.addInitScript(`${WATCH}\n${PLAIN}`);
  await page.goto(vett.address('shortlist.html'), { waitUntil: 'commit' });
  const session = await page.context().newCDPSession(page);
  const firstRows = await evaluate<number>(session, 'benchFirstRows');
  await allLoaded(page, size);
  const filter = await evaluate<number>(session, FILTER);
  await evaluate<number>(session, CLEAR);
  const sort = await evaluate<number>(session, SORT);
  await evaluate(session, CHOOSE);
  const before = await heap(session, true);
  const watching = watchHeap(session);
  const csv = await evaluate<number>(session, EXPORT);
  const most = await watching.stop();
  // Once more for what is held: to collect garbage takes time.
  const collecting = watchHeap(session, true);
  await evaluate<number>(session, EXPORT);
  const mostHeld = await collecting.stop();
  await page.close();
  // Another page, so that neither finds the other's rows in memory.
  const plain = await vett.context.newPage();
  await plain.addInitScript(PLAIN);
  await plain.goto(vett.address('manifest.json'));
  const plainSession = await plain.context().newCDPSession(plain);
  const floor = await evaluate<number>(plainSession, FLOOR);
  await heap(plainSession, true);
  const csvFloor = await evaluate<number>(plainSession, PLAIN_CSV);
  const beyond = (bytes: number) => Math.max(0, bytes - before) / before;
  return { firstRows, floor, filter, sort, csv, csvFloor, held: beyond(mostHeld), grown: beyond(most) };
}

/** The first rows may be there before all are. */
async function allLoaded(page: Page, size: number): Promise<void> {
  await page.locator(`table.creators[aria-rowcount="${size + 1}"]`).waitFor({ timeout: 120_000 });
}

function rowsOf(size: number, openings: readonly Opening[]): Row[] {
  const of = (field: keyof Opening) => openings.map((one) => one[field]);
  const many = `${size.toLocaleString('en')} creators`;
  return [
    rowOfPairs(
      {
        name: `first rows, ${many}`,
        what: 'opening of the page until rows are painted, beside one plain getAll of the same rows',
        unit: 'ms',
        budget: FIRST_ROWS,
      },
      { ours: of('firstRows'), theirs: of('floor') },
    ),
    rowOf(
      { name: `filter, ${many}`, what: 'typing until the rows found are painted', unit: 'ms', budget: ANSWER },
      of('filter'),
    ),
    rowOf(
      { name: `sort, ${many}`, what: 'press of a heading until it is painted', unit: 'ms', budget: ANSWER },
      of('sort'),
    ),
    rowOfPairs(
      {
        name: `CSV, ${many}`,
        what: 'press of the button until the file is made, beside reading the same rows and joining as many cells',
        unit: 'ms',
        // A thousand are written in the time that the window of the export takes.
        budget: size < 10_000 ? null : CSV,
      },
      { ours: of('csv'), theirs: of('csvFloor') },
    ),
    rowOf(
      {
        name: `memory while exporting, ${many}`,
        what: 'the most that scripts held beyond what they held before, as a share of that',
        unit: 'share',
        budget: size < 100_000 ? null : FLAT,
      },
      of('held'),
    ),
    rowOf(
      {
        name: `garbage while exporting, ${many}`,
        what: 'the same with what the browser had not yet taken away',
        unit: 'share',
        budget: null,
      },
      of('grown'),
    ),
  ];
}
