import type { Entry } from '../model/entry';
import { Failure } from '../model/failure';
import type { FieldValue } from '../model/field';
import type { OwnWords, OwnWordsChange } from '../model/own-words';
import { isLater } from './moments';

/** Of somebody of whom the person has said nothing yet. */
export function noWords(): OwnWords {
  return { answers: {}, checklist: {} };
}

/** The person's words with what they have just said. */
export function withWords(words: OwnWords, change: OwnWordsChange, now: string): OwnWords {
  const { quote = words.quote ?? null, likesPerPost = words.typed?.likesPerPost ?? null } = change;
  const authenticity = change.authenticity ? { answers: change.authenticity, at: now } : words.authenticity;
  const answers = Object.entries(change.answers ?? {});
  const ticks = Object.entries(change.checklist ?? {});
  const dropped = new Set(answers.flatMap(([id, answer]) => (answer === null ? [id] : [])));
  return {
    ...(quote !== null && { quote }),
    answers: {
      ...Object.fromEntries(Object.entries(words.answers).filter(([id]) => !dropped.has(id))),
      ...Object.fromEntries(answers.flatMap(([id, answer]) => (answer === null ? [] : [[id, { answer, at: now }]]))),
    },
    ...(authenticity && { authenticity }),
    checklist: { ...words.checklist, ...Object.fromEntries(ticks.map(([line, done]) => [line, { done, at: now }])) },
    ...(likesPerPost !== null && { typed: { likesPerPost } }),
  };
}

/** Each by itself: of two words about one thing the later one. */
function laterOfEach<T extends { at: string }>(a: Record<string, T>, b: Record<string, T>): Record<string, T> {
  const joined = { ...a };
  for (const [key, said] of Object.entries(b)) {
    const before = joined[key];
    joined[key] = before && isLater(before.at, said.at) ? before : said;
  }
  return joined;
}

function later<T extends { at: string }>(a: T | undefined, b: T | undefined): T | undefined {
  return a && b ? (isLater(a.at, b.at) ? a : b) : (a ?? b);
}

/** What was said of two entries that are one creator: nothing is lost, and where both say something the fresher says it. */
export function joinWords(stale: OwnWords, fresh: OwnWords): OwnWords {
  const quote = fresh.quote ?? stale.quote;
  const likesPerPost = fresh.typed?.likesPerPost ?? stale.typed?.likesPerPost;
  const authenticity = later(stale.authenticity, fresh.authenticity);
  return {
    ...(quote !== undefined && { quote }),
    answers: laterOfEach(stale.answers, fresh.answers),
    ...(authenticity && { authenticity }),
    checklist: laterOfEach(stale.checklist, fresh.checklist),
    ...(likesPerPost !== undefined && { typed: { likesPerPost } }),
  };
}

/** The person's words out of an entry. */
export function wordsOf({ quote, answers, authenticity, checklist, typed }: OwnWords): OwnWords {
  return {
    ...(quote !== undefined && { quote }),
    answers,
    ...(authenticity && { authenticity }),
    checklist,
    ...(typed && { typed }),
  };
}

/** Changes how the person reaches a creator; '' takes it away. Throws a `Failure`, `not-found` among them. */
export async function setContact(id: string, contact: string, now: string): Promise<Entry> {
  throw new Failure('unknown', `not made yet: ${id} ${contact} ${now}`);
}

/** Changes what one of the person's own fields says of a creator; null takes it away. Throws a `Failure`, `not-found` among them. */
export async function setField(id: string, fieldId: string, value: FieldValue | null, now: string): Promise<Entry> {
  throw new Failure('unknown', `not made yet: ${id} ${fieldId} ${value} ${now}`);
}
