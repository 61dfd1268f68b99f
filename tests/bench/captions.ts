import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marketOf, toMarket } from '../../lib/disclosure/region';
import type { MarketCode, PostDisclosure } from '../../lib/model/disclosure';
import { readCaptions } from '../unit/disclosure/captions';
import type { Bench } from './bench';
import { bundle } from './bundle';
import type * as Subject from './in-page/subject';
import { rowOf, rowOfPairs, type Row } from './row';
import { byTurns } from './statistics';

/** Captions a second of one core (issue 4). */
const LEAST = 20_000;
/** The engine's code is compiled better the more it is used: by then it is as good as it gets. */
const WARM = 12;
/** As many are judged in a round: the processor's clock is not asked too often. */
const AT_LEAST = 1_500;

interface Caption {
  text: string;
  market: MarketCode;
  paidLabel?: boolean;
}

type Judge = (caption: Caption) => PostDisclosure;

interface Recorded {
  id: string;
  language: string | null;
  text: string;
  paidLabel: boolean | null;
  affiliateLink: boolean | null;
  disclosureKinds?: string[];
  verdict: { market: string; label: string } | null;
}

/** How fast captions are judged, and how well as far as the recorded ones tell. Writes out/bench-captions.json. */
export async function measureCaptions(bench: Bench): Promise<Row[]> {
  const { root, quick } = bench;
  const { judgePost }: typeof Subject = await import(pathToFileURL(await bundle(bench, 'subject.ts', 'es')).href);
  const judge: Judge = ({ text, market, paidLabel }) => judgePost({ post: { caption: text, paidLabel }, market });
  const own = readCaptions().map(({ caption, market }) => ({ text: caption, market }));
  const file = join(root, '..', 'shared', 'corpus', 'captions.jsonl');
  const recorded: Recorded[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const rounds = quick ? 3 : 15;
  const rows = [await speedOf('own table', own, { judge, rounds })];
  if (recorded.length === 0) return rows;
  return [
    ...rows,
    await speedOf('recorded', recorded.map(toCaption), { judge, rounds }),
    ...judgeQuality(recorded, judge, root),
  ];
}

function toCaption({ text, language, paidLabel, verdict }: Recorded): Caption {
  const market = verdict ? toMarket(verdict.market) : marketOf(language ?? '');
  return { text, market: market ?? 'US', paidLabel: paidLabel ?? undefined };
}

const WORDS = /[#@]?[\p{L}\p{N}_]+/gu;
const SOME_WORDS = new Set(['annonse', 'reklame', 'ad', 'sponsored', 'samarbete']);

/** What the simplest search for label words does, at the least: every word, normalised and looked up. */
function countWords({ text }: Caption): number {
  let found = 0;
  for (const [word] of text.matchAll(WORDS)) if (SOME_WORDS.has(word.normalize('NFKD').toLowerCase())) found += 1;
  return found;
}

/** Captions in a second of the processor's time, so that what else runs on the machine takes nothing away from it. */
function perSecond(captions: readonly Caption[], work: (caption: Caption) => unknown): number {
  const before = process.cpuUsage();
  let done = 0;
  while (done < AT_LEAST) {
    for (const caption of captions) work(caption);
    done += captions.length;
  }
  const { user, system } = process.cpuUsage(before);
  return (done * 1e6) / (user + system);
}

async function speedOf(
  name: string,
  captions: readonly Caption[],
  { judge, rounds }: { judge: Judge; rounds: number },
): Promise<Row> {
  const pairs = await byTurns(
    { rounds, warm: WARM },
    () => perSecond(captions, judge),
    () => perSecond(captions, countWords),
  );
  const what = `captions judged in a second of processor time, beside only normalising and looking up each word of them (${captions.length} captions again and again)`;
  return rowOfPairs({ name: `captions, ${name}`, what, unit: 'captions/s', budget: { least: LEAST } }, pairs);
}

/**
 * What the recordings can tell. Eight cases were decided by regulators. Some captions were marked as disclosures by hand. An
 * affiliate link was found by following each link: a text that shows only a shortener or the brand's own address, or whose
 * link was never in it, cannot be recognised without asking the network (about 4 in 10 can), so that share is told and not
 * judged. Next to no row is known to be no advertising: an absent platform label says nothing, and the unlabelled rest is
 * mostly but not wholly ordinary. "Accused" is therefore an upper bound of the mistakes, precision a lower bound of itself.
 */
function judgeQuality(recorded: readonly Recorded[], judge: Judge, root: string): Row[] {
  const judged = recorded.map((one) => ({ one, verdict: judge(toCaption(one)) }));
  const decided = judged.filter(({ one }) => one.verdict);
  const right = decided.filter(
    ({ one, verdict }) => verdict.commercial === 'yes' && verdict.label === one.verdict?.label,
  );
  const disclosed = judged.filter(({ one }) => !one.verdict && one.disclosureKinds?.length);
  const commercial = judged.filter(({ one }) => one.affiliateLink || one.paidLabel);
  const rest = judged.filter(
    ({ one }) => ![decided, disclosed, commercial].some((rows) => rows.some((row) => row.one === one)),
  );
  const of = (rows: typeof judged, answer: string) => rows.filter(({ verdict }) => verdict.commercial === answer);
  const ids = (rows: typeof judged) => rows.map(({ one }) => one.id);
  const known = of([...new Set([...decided, ...disclosed, ...commercial])], 'yes');
  const accused = of(rest, 'yes');
  const mistakes = {
    decidedOtherwise: ids(decided.filter((row) => !right.includes(row))),
    disclosedNotFound: ids(disclosed.filter(({ verdict }) => verdict.commercial !== 'yes')),
    unlabelledAccused: ids(accused),
    // Said to be no advertising is worse than not to know.
    affiliateDenied: ids(of(commercial, 'no')),
    affiliateUnclear: ids(of(commercial, 'unclear')),
  };
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'bench-captions.json'), `${JSON.stringify(mistakes, null, 2)}\n`);
  const share = (name: string, what: string, part: number, whole: number, budget: Row['budget'] = null) =>
    rowOf({ name: `captions, ${name}`, what: `${what} (${part} of ${whole})`, unit: 'share', budget }, [part / whole]);
  const found = (rows: typeof judged, answer: string) => [of(rows, answer).length, rows.length] as const;
  return [
    share('as the regulator', 'decided cases judged alike', right.length, decided.length, { least: 1 }),
    share('disclosures found', 'marked by hand, said to be advertising', ...found(disclosed, 'yes'), { least: 0.9 }),
    share('precision, at least', 'known to be, of all said to be', known.length, known.length + accused.length, {
      least: 0.95,
    }),
    share('affiliates found', 'link resolved or label set, said to be advertising', ...found(commercial, 'yes')),
    share('affiliates unclear', 'of the same, left unclear', ...found(commercial, 'unclear')),
    share('unlabelled accused', 'nothing known of them, said to be advertising', ...found(rest, 'yes')),
  ];
}
