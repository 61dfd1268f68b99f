import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnWords } from '../../../lib/model/own-words';
import { joinWords, withWords } from '../../../lib/shortlist/words';
import { emptyBrowser, openContext, type Context } from './open';
import { facts } from './samples';

const MONDAY = '2026-11-16T12:00:00Z';
const TUESDAY = '2026-11-17T12:00:00Z';

const said = {
  quote: 4_000,
  answers: { climate: true },
  authenticity: [true, false, null, true] as [boolean, boolean, null, boolean],
  checklist: { quality: true },
  likesPerPost: 310,
};
const kept = {
  quote: 4_000,
  answers: { climate: { answer: true, at: MONDAY } },
  authenticity: { answers: [true, false, null, true], at: MONDAY },
  checklist: { quality: { done: true, at: MONDAY } },
  typed: { likesPerPost: 310 },
};

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

describe('what the person says of a creator', () => {
  it('is kept with the day on which it was said', async () => {
    const { id } = await store.saveCreator(facts({}));
    expect(await store.setOwnWords(id, said, MONDAY)).toMatchObject({ ...kept, updatedAt: MONDAY });
    expect(await store.allEntries()).toMatchObject([kept]);
  });

  it('changes where it is said anew, and nowhere else', async () => {
    const { id } = await store.saveCreator(facts({}));
    await store.setOwnWords(id, said, MONDAY);
    const entry = await store.setOwnWords(id, { answers: { local: false }, checklist: { quality: false } }, TUESDAY);
    expect(entry).toMatchObject({
      ...kept,
      answers: { climate: { answer: true, at: MONDAY }, local: { answer: false, at: TUESDAY } },
      checklist: { quality: { done: false, at: TUESDAY } },
    });
  });

  it('can be taken back', async () => {
    const { id } = await store.saveCreator(facts({}));
    await store.setOwnWords(id, said, MONDAY);
    const entry = await store.setOwnWords(id, { quote: null, likesPerPost: null, answers: { climate: null } }, TUESDAY);
    expect(entry).not.toHaveProperty('quote');
    expect(entry).not.toHaveProperty('typed');
    expect(entry.answers).toEqual({});
    expect(entry.authenticity).toEqual(kept.authenticity);
  });

  it.each([
    { quote: -5 },
    { quote: 2_000_000_000 },
    { likesPerPost: Infinity },
    { answers: { ['x'.repeat(101)]: true } },
  ])('is not kept where no backup could hold it: %j', async (change) => {
    const { id } = await store.saveCreator(facts({}));
    await store.setOwnWords(id, said, MONDAY);
    await expect(store.setOwnWords(id, change, TUESDAY)).rejects.toMatchObject({ code: 'unknown' });
    expect(await store.allEntries()).toMatchObject([kept]);
  });

  it('outlives new facts, a removal and its undo', async () => {
    const { id } = await store.saveCreator(facts({}, 16));
    await store.setOwnWords(id, said, MONDAY);
    await store.saveCreator(facts({ name: 'Havtåke' }, 20));
    const removed = await store.removeEntry(id);
    expect(await store.restoreEntry(JSON.parse(JSON.stringify(removed)))).toMatchObject(kept);
    expect(await store.allEntries()).toMatchObject([kept]);
  });

  it('outlives the joining of two entries that turn out to be one creator', async () => {
    const byHandle = await store.saveCreator(facts({ handle: 'havtaake' }, 10));
    const byId = await store.saveCreator(facts({ handle: undefined, accountId: '501' }, 11));
    await store.setOwnWords(byHandle.id, { quote: 4_000, answers: { climate: true } }, MONDAY);
    await store.setOwnWords(byId.id, { checklist: { quality: true }, answers: { climate: false } }, TUESDAY);
    const one = await store.saveCreator(facts({ handle: 'havtaake', accountId: '501' }, 22));
    expect(await store.allEntries()).toEqual([one]);
    expect(one).toMatchObject({
      quote: 4_000,
      answers: { climate: { answer: false, at: TUESDAY } },
      checklist: { quality: { done: true, at: TUESDAY } },
    });
  });

  it('of a creator who is gone is refused', async () => {
    await expect(store.setOwnWords('nobody', said, MONDAY)).rejects.toMatchObject({ code: 'not-found' });
  });
});

const at = fc.constantFrom(MONDAY, TUESDAY, '2026-11-18T12:00:00Z');
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const key = fc.constantFrom('a', 'b', 'c');
const anyWords: fc.Arbitrary<OwnWords> = fc.record(
  {
    quote: maybe(fc.nat()),
    answers: fc.dictionary(key, fc.record({ answer: fc.boolean(), at })),
    checklist: fc.dictionary(key, fc.record({ done: fc.boolean(), at })),
    typed: maybe(fc.record({ likesPerPost: fc.nat() })),
  },
  { requiredKeys: ['answers', 'checklist'] },
);

describe('for any words', () => {
  it('joining loses nothing that only one of the two said, and of two it keeps the later', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (stale, fresh) => {
        const joined = joinWords([
          { ...stale, updatedAt: MONDAY },
          { ...fresh, updatedAt: TUESDAY },
        ]);
        expect(joined.quote).toBe(fresh.quote ?? stale.quote);
        expect(joined.typed?.likesPerPost).toBe(fresh.typed?.likesPerPost ?? stale.typed?.likesPerPost);
        for (const field of ['answers', 'checklist'] as const) {
          const [a, b, both] = [stale[field], fresh[field], joined[field]];
          expect(new Set(Object.keys(both))).toEqual(new Set([...Object.keys(a), ...Object.keys(b)]));
          for (const [name, { at: when }] of Object.entries(both))
            expect(when).toBe([a[name]?.at ?? '', b[name]?.at ?? ''].toSorted().at(-1));
        }
        const again = { ...joined, updatedAt: TUESDAY };
        expect(joinWords([again, again])).toEqual(joined);
      }),
    );
  });

  it('saying nothing changes nothing', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(withWords(words, {}, TUESDAY)).toEqual(stated(words));
      }),
    );
  });
});

function stated<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>;
}
