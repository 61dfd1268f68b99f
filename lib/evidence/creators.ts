import type { Assessment } from '../model/assessment';
import type { Profile } from '../model/profile';
import { creatorKeys } from '../model/reading';
import { joinProfiles } from './join-profiles';
import { withLanguage } from './language';
import { findRows, overflow, readRegister, REGISTER, type Row } from './register';
import { dropFromSession, readSession, sizeOf, writeSession } from './session';
import { inTurn } from './turns';

/** What this browser session has seen of one creator, on all pages together, and what was said of it. */
export interface Creator {
  id: string;
  /** Every key it has been seen under: a watch page shows the id alone, a profile its handle too. */
  keys: string[];
  profile: Profile;
  /** Raised when the facts change. */
  revision: number;
  judged?: { mark: string; assessment: Assessment };
}

/** All creators together, by our own measure; browsers allow 10 MB, and tabs and undo need some (decision 5). */
const MOST_BYTES = 8_000_000;
/** One creator alone: beyond that the oldest posts go. */
const MOST_BYTES_EACH = 1_000_000;
/** The same facts read again within this time are no news, not even of the day. */
const SAME_MOMENT_MS = 3_600_000;

const TURN = 'creators';
const keyOf = (id: string) => `creator:${id}`;

/** The keys under which the session knows a creator that shows these. */
export async function knownKeys(keys: string[]): Promise<string[]> {
  const { same } = findRows(await readRegister(), keys);
  return [...new Set([...keys, ...same.flatMap((row) => row.keys)])];
}

/** The creator with that id in this session; undefined when it has gone out, oldest first. */
export async function readCreator(id: string): Promise<Creator | undefined> {
  const { same } = findRows(await readRegister(), [id]);
  return same[0] && readKept(same[0]);
}

async function readKept({ id }: Row): Promise<Creator | undefined> {
  const key = keyOf(id);
  const { [key]: text } = await readSession([key]);
  if (typeof text !== 'string') return undefined;
  return JSON.parse(text) as Creator;
}

/**
 * Adds a reading to what the session knows of its creator, has it judged, and writes both down, with `also` in the same
 * write. What comes back holds even when nothing can be written: it is then no more than the page shows.
 */
export function addReading(
  reading: Profile,
  { isList, judge, also }: { isList: boolean; judge: Judge; also: (creator: Creator) => Record<string, unknown> },
): Promise<JudgedCreator> {
  return inTurn(TURN, async () => {
    const keys = creatorKeys(reading);
    const { same, others } = findRows(await readRegister(), keys);
    const known = (await Promise.all(same.map(readKept))).filter((creator) => creator !== undefined);
    const creator = judged(await told(known, withReading(known, reading, isList)), judge);
    await keep(creator, { same, others }, also(creator));
    return creator;
  });
}

/** Judges anew what the session knows, for new settings say, and writes the verdict down. */
export function judgeAgain(id: string, judge: Judge): Promise<JudgedCreator | undefined> {
  return inTurn(TURN, async () => {
    const { same, others } = findRows(await readRegister(), [id]);
    const known = same[0] && (await readKept(same[0]));
    if (!known) return undefined;
    const creator = judged(known, judge);
    if (creator.judged !== known.judged) await keep(creator, { same, others }, {});
    return creator;
  });
}

/** How a profile is judged: `mark` names all that the verdict depends on beside the facts. */
export interface Judge {
  mark: string;
  assess(profile: Profile): Assessment;
}

export type JudgedCreator = Creator & Required<Pick<Creator, 'judged'>>;

/** Names all that a verdict on the creator depends on. */
const markOf = ({ revision }: Creator, { mark }: Judge) => `${revision} ${mark}`;

/** Whether what is known of the creator was judged already, and by the same. */
export function isJudged(creator: Creator, judge: Judge): creator is JudgedCreator {
  return creator.judged?.mark === markOf(creator, judge);
}

/** The same facts are not judged twice. */
function judged(creator: Creator, judge: Judge): JudgedCreator {
  if (isJudged(creator, judge)) return creator;
  return { ...creator, judged: { mark: markOf(creator, judge), assessment: judge.assess(creator.profile) } };
}

/** The strongest key; a profile always has one. */
function idOf([strongest = '']: string[]): string {
  return strongest;
}

function withReading(known: Creator[], reading: Profile, isList: boolean): Creator {
  const [first, ...more] = known;
  const keys = creatorKeys(reading);
  // Joined with itself: each post once, and no more of them than are kept.
  if (!first) return { id: idOf(keys), keys, profile: joinProfiles(reading, reading, true), revision: 1 };
  const before = more.reduce((profile, other) => joinProfiles(profile, other.profile, true), first.profile);
  const profile = joinProfiles(before, reading, isList);
  const all = [...new Set([...creatorKeys(profile), ...keys, ...known.flatMap((creator) => creator.keys)])];
  if (more.length === 0 && isNoNews(first.profile, profile)) return { ...first, keys: all };
  const revision = Math.max(...known.map((creator) => creator.revision)) + 1;
  return { id: idOf(all), keys: all, profile, revision, judged: first.judged };
}

function isNoNews(before: Profile, after: Profile): boolean {
  const gap = Date.parse(after.readAt) - Date.parse(before.readAt);
  return gap < SAME_MOMENT_MS && factsOf(before) === factsOf(after);
}

/** News may tell the language that the creator writes in; the same facts are not asked about again. */
async function told(known: Creator[], creator: Creator): Promise<Creator> {
  const isNews = known.every(({ revision }) => revision !== creator.revision);
  return isNews ? { ...creator, profile: await withLanguage(creator.profile) } : creator;
}

/** What follows from the moment of reading differs at every reading of the same page. */
function factsOf(profile: Profile): string {
  return JSON.stringify(profile, (key, value: unknown) =>
    key === 'readAt' || key === 'publishedBetween' ? undefined : value,
  );
}

async function keep(
  creator: Creator,
  { same, others }: { same: Row[]; others: Row[] },
  also: Record<string, unknown>,
): Promise<void> {
  const text = toText(creator);
  const rows = [...others, { id: creator.id, keys: creator.keys, bytes: sizeOf(text) }];
  const replaced = same.filter(({ id }) => id !== creator.id);
  let gone = overflow(rows, MOST_BYTES);
  await dropFromSession([...replaced, ...gone].map(({ id }) => keyOf(id)));
  const items = () => ({
    ...also,
    [keyOf(creator.id)]: text,
    [REGISTER]: rows.filter((row) => !gone.includes(row)),
  });
  if (await writeSession(items())) return;
  // Fuller than our own measure says: all the others go, rather than the one that is looked at.
  gone = overflow(rows, 0);
  await dropFromSession(gone.map(({ id }) => keyOf(id)));
  if (await writeSession(items())) return;
  await writeSession(also);
}

/** Without the oldest posts when it is too large. */
function toText(creator: Creator): string {
  let { recent } = creator.profile;
  for (;;) {
    const text = JSON.stringify({ ...creator, profile: { ...creator.profile, recent } });
    if (recent.length === 0 || sizeOf(text) <= MOST_BYTES_EACH) return text;
    recent = recent.slice(0, Math.floor(recent.length * 0.8));
  }
}

/** Makes room for something that must be kept: the creators seen longest ago go. */
export function makeRoom(bytes: number): Promise<void> {
  return inTurn(TURN, async () => {
    const rows = await readRegister();
    const total = rows.reduce((sum, row) => sum + row.bytes, 0);
    const gone = overflow(rows, total - bytes);
    await dropFromSession(gone.map(({ id }) => keyOf(id)));
    await writeSession({ [REGISTER]: rows.filter((row) => !gone.includes(row)) });
  });
}
