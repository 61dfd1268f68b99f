import { readFileSync } from 'node:fs';
import type { Vett } from '../tools/browser/launch';
import type { Bench } from './bench';
import { bundle } from './bundle';
import { evaluate, heap, watchHeap } from './in-browser';
import { rowOf, rowOfPairs, type Budget, type Row } from './row';
import { median } from './statistics';

/**
 * Ten times as many creators may take ten times as long as the least that could do it does then, and half as much again: from
 * one quarter of an hour to the next a shared machine changes by as much. What grows with the square takes ten times that.
 */
const LINEAR = 1.5;
/** What an export holds must not grow with the list. Garbage is in it, twice as much at one time as at another: ten times would be growth. */
const FLAT: Budget = { most: 3 };
/** Who is on the list has to be known while it is changed: that may grow with it, and no quicker (issue 6). */
const NO_QUICKER: Budget = { most: 10 * LINEAR };

/** What is done with all creators, and the function of `in-page/work.ts` that does the least of the same. */
const WORK = [
  { name: 'bulk tag', run: `bench.tagAll('bench')`, floor: `bench.plainTagAll('plain')`, memory: NO_QUICKER },
  { name: 'XLSX', run: 'bench.workbook()', floor: 'bench.plainLines()', memory: FLAT },
  { name: 'backup', run: 'bench.backup()', floor: 'bench.plainBackup()', memory: FLAT },
  { name: 'import', run: 'bench.restore()', floor: 'bench.plainRestore()', memory: NO_QUICKER },
] as const;
type Name = (typeof WORK)[number]['name'];

/** One round over all creators: milliseconds, and the most megabytes that scripts held beyond what they held before. */
export type Worked = Record<Name, { ours: number; theirs: number; held: number }>;

/** Does all of it once, in a page of the extension that shows nothing. */
export async function workOnce(bench: Bench, vett: Vett): Promise<Worked> {
  const page = await vett.open(vett.address('manifest.json'));
  const session = await page.context().newCDPSession(page);
  await evaluate(session, readFileSync(await bundle(bench, 'work.ts', 'iife'), 'utf8'));
  const worked: Partial<Worked> = {};
  for (const { name, run, floor } of WORK) {
    const before = await heap(session, true);
    const watching = watchHeap(session);
    const ours = await evaluate<number>(session, run);
    const held = Math.max(0, (await watching.stop()) - before) / 1e6;
    worked[name] = { ours, held, theirs: await evaluate<number>(session, floor) };
  }
  await page.close();
  return worked as Worked;
}

/** The rows of one size, and of how what was measured grew from the size before. */
export function workRows(size: number, rounds: readonly Worked[], smaller?: { size: number; rounds: Worked[] }): Row[] {
  return WORK.flatMap(({ name, memory }): Row[] => {
    const of = (all: readonly Worked[], field: 'ours' | 'theirs' | 'held') => all.map((round) => round[name][field]);
    const named = { name: `${name}, ${size.toLocaleString('en')} creators`, unit: 'ms', budget: null } as const;
    const [ours, theirs] = [of(rounds, 'ours'), of(rounds, 'theirs')];
    const time = rowOfPairs({ ...named, what: 'all creators, beside the least that could do it' }, { ours, theirs });
    const held = rowOf(
      { ...named, name: `memory, ${named.name}`, what: 'held by scripts beyond what they held before', unit: 'MB' },
      of(rounds, 'held'),
    );
    if (!smaller) return [time, held];
    const times = size / smaller.size;
    const growth = (now: readonly number[], before: readonly number[]) => median(now) / Math.max(1, median(before));
    const perCreator = (now: readonly number[], before: readonly number[]) => [growth(now, before) / times];
    const grown = `from ${smaller.size.toLocaleString('en')} to ${size.toLocaleString('en')} creators`;
    const growing = { name: `growth of ${name}`, what: `time per creator, ${grown}`, unit: 'times' } as const;
    const mine = perCreator(ours, of(smaller.rounds, 'ours'));
    return [
      time,
      held,
      rowOfPairs(
        { ...growing, budget: { times: LINEAR } },
        { ours: mine, theirs: perCreator(theirs, of(smaller.rounds, 'theirs')) },
      ),
      rowOf({ name: `growth of ${name}, memory`, what: `held by scripts, ${grown}`, unit: 'times', budget: memory }, [
        growth(of(rounds, 'held'), of(smaller.rounds, 'held')),
      ]),
    ];
  });
}
