import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../lib/model/site';
import type { Reading } from '../../lib/model/profile';
import { isMiss } from '../../lib/model/reading';
import type { Reader } from '../../lib/sites/contract';
import { CORPUS, findCases, readAs, SAMPLES, type Case } from '../corpus/cases';
import { jsonMutators } from './json-mutators';
import { localMutators } from './localise';
import type { Material, Mutator } from './mutator';
import { contradictions, isStillRead, untold } from './oracle';
import { pageMutators } from './page-mutators';
import { createChance, type Chance } from './random';
import { textOf, toPage, toRawPage, type RawPage } from './raw-page';
import { strangerMutators } from './stranger-mutators';
import { swapMutators } from './swap-mutators';

const mutators: Mutator[] = [...jsonMutators, ...pageMutators, ...swapMutators, ...strangerMutators, ...localMutators];

/** A page may take so long, milliseconds of this process's own time: how busy the machine is does not count. */
const LONGEST = 2_000;
/** Characters for which a page is chosen half as often as a short one: the long ones would take all the time. */
const LONG = 10_000;

/** What was found wrong, with all that is needed to have it again. */
export interface Fault {
  seed: number;
  page: string;
  mutator: string;
  what: string[];
}

/** Of the changed pages whose creator was read before, how many still are. */
export interface Share {
  site: Site;
  mutator: Mutator;
  /** Changed pages in all. */
  pages: number;
  had: number;
  read: number;
}

interface Original {
  id: string;
  raw: RawPage;
  size: number;
  reading: Reading;
  /** By what its creator can be told from others: all that is known, and of it what the address can be compared with. */
  names: string[];
  tellingNames: string[];
}

function toOriginal(one: Case, reader: Reader): Original {
  const raw = toRawPage(one, reader);
  const reading = readAs(reader, toPage(raw, reader));
  const { accountId, handle } = isMiss(reading) ? { accountId: undefined, handle: undefined } : reading;
  const about = reader.account(raw.url);
  const names = [accountId, handle, about?.handle, about?.postId, one.expected.handle, one.expected.profileId];
  const lower = (list: (string | null | undefined)[]) => list.flatMap((name) => (name ? [name.toLowerCase()] : []));
  return {
    id: one.id,
    raw,
    size: textOf(raw).length,
    reading,
    names: lower(names),
    tellingNames: lower(
      about?.postId
        ? [about.postId, raw.url.split(/[/=]/).findLast(Boolean)]
        : [about?.handle, about?.accountId, handle],
    ),
  };
}

function pickBySize(originals: Original[], chance: Chance): Original {
  for (let turn = 0; turn < 1_000; turn += 1) {
    const one = chance.pick(originals);
    if (chance.below(1_000) < 1_000 / (1 + one.size / LONG)) return one;
  }
  return chance.pick(originals);
}

/** Whether nothing in either page is about the creator of the other. */
function areStrangers(one: Original, other: Original): boolean {
  return one.names.length > 0 && other.names.length > 0 && !mentions(one, other.names) && !mentions(other, one.names);
}

// In an address a name stands in another spelling.
function mentions({ raw, names }: Original, others: string[]): boolean {
  const text = textOf(raw).toLowerCase();
  const spellings = others.flatMap((name) => [name, encodeURIComponent(name).toLowerCase()]);
  return names.some((name) => others.includes(name)) || spellings.some((name) => text.includes(name));
}

/** The page and the mutator that a seed stands for. */
interface Draw {
  one: Original;
  other: Original;
  mutator: Mutator;
  material: Material;
}

const known = new Map<string, Original[]>();

/** Of a quick run: characters beyond which a page takes longer than a hundred others. */
const QUICK = 200_000;
/** From so many pages on a run is a long one. */
const MANY = 2_000;

function sizeOf({ folder }: Case): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function originalsOf(reader: Reader, pages: number): Original[] {
  const cases = [...findCases(SAMPLES, reader.site), ...findCases(CORPUS, reader.site)].filter(
    (one) => pages >= MANY || sizeOf(one) < QUICK,
  );
  const key = `${reader.site} ${pages >= MANY}`;
  const originals = known.get(key) ?? cases.map((one) => toOriginal(one, reader));
  known.set(key, originals);
  return originals;
}

/** Looks up what a seed stands for; undefined for one that stands for nothing. */
function createDraw(reader: Reader, pages: number): (seed: number) => Draw | undefined {
  const originals = originalsOf(reader, pages);
  const strangers = new Map<string, boolean>();
  return (seed) => {
    const chance = createChance(seed);
    const mutator = chance.pick(mutators);
    const [one, other] = [pickBySize(originals, chance), pickBySize(originals, chance)];
    const pair = `${one.id} ${other.id}`;
    const isStrange = strangers.get(pair) ?? areStrangers(one, other);
    strangers.set(pair, isStrange);
    if (swapMutators.includes(mutator) && !isStrange) return undefined;
    const profile = isMiss(one.reading) ? undefined : one.reading;
    return {
      one,
      other,
      mutator,
      material: {
        page: one.raw,
        profile,
        names: one.tellingNames,
        other: other.raw,
        otherNames: other.tellingNames,
        chance,
      },
    };
  };
}

/**
 * Changes pages of one site and holds every reading against what the page says. `tried` reads the changed pages in the
 * reader's place.
 */
export function run(
  reader: Reader,
  pages: number,
  firstSeed: number,
  tried = reader,
): { faults: Fault[]; shares: Share[] } {
  const draw = createDraw(reader, pages);
  const faults: Fault[] = [];
  const shares = new Map<string, Share>();
  let done = 0;
  for (let seed = firstSeed; done < pages && seed < firstSeed + pages * 20; seed += 1) {
    const drawn = draw(seed);
    const outcome = drawn && tryOne(tried, drawn.mutator, drawn.material);
    if (!drawn || !outcome) continue;
    done += 1;
    const { one, other, mutator, material } = drawn;
    const { what, isRead } = outcome;
    const page = swapMutators.includes(mutator) ? `${one.id} + ${other.id}` : one.id;
    if (what.length > 0) faults.push({ seed, page, mutator: mutator.name, what });
    const share = shares.get(mutator.name) ?? { site: reader.site, mutator, pages: 0, had: 0, read: 0 };
    share.pages += 1;
    if (material.profile) share.had += 1;
    if (isRead) share.read += 1;
    shares.set(mutator.name, share);
  }
  return { faults, shares: [...shares.values()] };
}

/** What is wrong with the reading of one changed page; undefined where there was nothing to change. */
function tryOne(reader: Reader, mutator: Mutator, material: Material): { what: string[]; isRead: boolean } | undefined {
  const change = mutator.change(material);
  if (!change) return undefined;
  const { profile } = material;
  let reading: Reading;
  try {
    const page = toPage(change.page, reader);
    const start = process.cpuUsage();
    reading = readAs(reader, page);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1_000;
    if (took > LONGEST) return { what: [`took ${Math.round(took)} ms`], isRead: false };
  } catch (error) {
    return { what: [`threw ${error instanceof Error ? error.stack?.slice(0, 400) : String(error)}`], isRead: false };
  }
  const what = untold(reading, change.own ?? textOf(change.page));
  if (profile && (mutator.kind === 'whole' || mutator.kind === 'loss')) what.push(...contradictions(profile, reading));
  if ('polluted' in {}) what.push('the prototype of all objects was changed');
  return { what, isRead: profile !== undefined && isStillRead(profile, reading) };
}
