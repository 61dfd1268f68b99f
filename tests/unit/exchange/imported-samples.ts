import fc from 'fast-check';
import { toImported, type Imported } from '../../../lib/exchange/csv-import';
import { guessMapping } from '../../../lib/exchange/guess-mapping';
import { readTable } from '../../../lib/exchange/read-table';
import type { Problem } from '../../../lib/exchange/row-cells';
import type { Target } from '../../../lib/exchange/targets';
import { accountAt } from '../../../lib/sites/addresses';

export const UNDATED = '2026-10-01';
/** Later than any time in the samples: what is ahead of its own time is the business of one test. */
const NOW = '2100-01-01T00:00:00Z';

interface Read {
  rows: Imported[];
  problems: Problem[];
}

/** Everything that a file gives, read as its columns are called. */
export function importBytes(bytes: Uint8Array, change: (mapping: Target[]) => Target[] = (mapping) => mapping): Read {
  const table = readTable(bytes);
  const read: Read = { rows: [], problems: [] };
  const options = { undated: UNDATED, now: NOW, accountOf: accountAt };
  for (const { rows, problems } of toImported(table, change(guessMapping(table.header)), options)) {
    read.rows.push(...rows);
    read.problems.push(...problems);
  }
  return read;
}

/** The same of a text in UTF-8. */
export function importText(text: string): Read {
  return importBytes(new TextEncoder().encode(text));
}

// Half characters have no bytes in a file, and are the only thing that does not come back.
const anyText = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());
const poison = fc
  .array(
    fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '"',
      '""',
      ',',
      ';',
      '; ',
      '\r',
      '\n',
      '\r\n',
      '\t',
      ' ',
      'a',
      '＝',
      '\u200b',
      '\u202e',
      '12,5',
      '\0',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(anyText, poison);
const filled = text.filter((one) => one !== '');
const count = fc
  .tuple(fc.maxSafeNat(), fc.maxSafeNat(), fc.option(text, { nil: undefined }))
  .map(([a, b, shown]) => ({ low: Math.min(a, b), high: Math.max(a, b), shown }))
  .map(({ low, high, shown }) => ({
    low,
    high,
    value: low,
    ...(shown !== undefined && { shown: shown.slice(0, 200) }),
  }));
const at = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const amount = fc.nat({ max: 100_000_000 }).map((cents) => cents / 100);
const id = filled.filter((one) => !['__proto__'].includes(one));
const said = <T extends string>(word: T) =>
  fc.dictionary(
    id,
    fc.tuple(fc.boolean(), at).map(([yes, when]) => ({ [word]: yes, at: when })),
    { noNullPrototype: true },
  );

/** Any facts and words of a creator that an entry can hold. */
export const anyFacts = fc.record(
  {
    accountId: fc.oneof(fc.stringMatching(/^[1-9]\d{5,18}$/), fc.constant('UC-_=1')),
    handle: fc.stringMatching(/^[a-z0-9_.]{1,20}$/),
    name: filled,
    bio: filled,
    email: fc.emailAddress(),
    category: filled,
    country: filled,
    joined: filled,
    language: fc.constantFrom('nb', 'en-GB'),
    verified: fc.boolean(),
    links: fc.array(fc.webUrl({ withQueryParameters: true, withFragments: true }), { maxLength: 4 }),
    followers: fc.oneof(count, fc.constant('hidden' as const)),
    following: count,
    postCount: count,
    totalLikes: count,
    totalViews: count,
    readAt: at,
  },
  { requiredKeys: ['accountId', 'links', 'readAt'] },
);
export const anyWords = fc.record(
  {
    tags: fc.array(text, { maxLength: 4 }),
    status: text,
    note: text,
    reason: filled,
    contact: filled,
    person: filled,
    quote: amount,
    answers: said('answer') as fc.Arbitrary<Record<string, { answer: boolean; at: string }>>,
    authenticity: fc.record({
      answers: fc.tuple(...Array.from({ length: 4 }, () => fc.option(fc.boolean(), { nil: null }))) as fc.Arbitrary<
        [boolean | null, boolean | null, boolean | null, boolean | null]
      >,
      at,
    }),
    checklist: said('done') as fc.Arbitrary<Record<string, { done: boolean; at: string }>>,
    typed: fc.record({ likesPerPost: amount }),
  },
  { requiredKeys: ['tags', 'status', 'note', 'answers', 'checklist'] },
);
export const anyLists = fc.array(text, { maxLength: 4 });
export const anyFields = fc.record({ f1: filled, f2: amount, f3: fc.boolean(), f4: filled }, { requiredKeys: [] });
