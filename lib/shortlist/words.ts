import type { OwnWords, OwnWordsChange } from '../model/own-words';
import { latest } from './latest';

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

/** What was said of entries that are one creator: nothing is lost, and where two say something the later word counts. */
export function joinWords(all: readonly (OwnWords & { updatedAt: string })[]): OwnWords {
  const quote = latest(
    all.map(({ quote: value, updatedAt: at }) => ({ at, value })),
    'value',
  );
  const typed = latest(
    all.map(({ typed: value, updatedAt: at }) => ({ at, value })),
    'value',
  );
  const authenticity = latest(
    all.map(({ authenticity: value }) => ({ at: value?.at, value })),
    'value',
  );
  return {
    ...(quote !== undefined && { quote }),
    answers: latestSaid(all.map(({ answers }) => answers)),
    ...(authenticity && { authenticity }),
    checklist: latestSaid(all.map(({ checklist }) => checklist)),
    ...(typed && { typed }),
  };
}

/** Each by itself, since each has a time of its own. */
function latestSaid<T extends { at: string }>(all: readonly Record<string, T>[]): Record<string, T> {
  const names = new Set(all.flatMap((said) => Object.keys(said)));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = latest(
        all.map((said) => ({ at: said[name]?.at, value: said[name] })),
        'value',
      );
      return value ? [[name, value]] : [];
    }),
  );
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
