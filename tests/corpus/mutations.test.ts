import { describe, expect, it } from 'vitest';
import type { Profile } from '../../lib/model/profile';
import { exactCount } from '../../lib/model/interval';
import { isMiss } from '../../lib/model/reading';
import { readers } from '../../lib/sites/all';
import type { Page, Reader } from '../../lib/sites/contract';
import { run, type Fault, type Share } from '../fuzz/run';

// Pages are changed in every way that a site, a broken connection or somebody who means harm could change them. Whatever
// is read of them must stand in their text. `VETT_MUTATIONS=20000` tries so many pages; `VETT_SEED` begins elsewhere.

const PAGES = Number(process.env.VETT_MUTATIONS ?? 1_500);
const SEED = Number(process.env.VETT_SEED ?? 1);
const EACH = Math.ceil(PAGES / readers.length);
/** Of the pages that still tell everything, so many of 100 must still be read. */
const LEAST = 90;
/** With fewer pages a single one would decide. */
const ENOUGH = 20;

function percent({ read, had }: Pick<Share, 'read' | 'had'>): number {
  return had === 0 ? 100 : (read / had) * 100;
}

function table(shares: Share[]): string {
  const sorted = shares.toSorted((one, other) => one.mutator.kind.localeCompare(other.mutator.kind));
  return sorted
    .map((share) => {
      const { site, mutator, pages, read, had } = share;
      const numbers = `${String(pages).padStart(6)}${String(read).padStart(6)} of${String(had).padStart(5)}`;
      return `${site.padEnd(10)}${mutator.kind.padEnd(8)}${mutator.name.padEnd(46)}${numbers}${percent(share).toFixed(1).padStart(7)} %`;
    })
    .join('\n');
}

/** The reader with something done to every profile that it reads. */
function spoil(reader: Reader, change: (profile: Profile, page: Page) => Profile): Reader {
  return {
    ...reader,
    read(page) {
      const reading = reader.read(page);
      return isMiss(reading) ? reading : change(reading, page);
    },
  };
}

describe.each(readers)('$site', (reader) => {
  it(`is never wrong about ${EACH} changed pages from seed ${SEED} on, and reads those that tell it all`, () => {
    const { faults, shares } = run(reader, EACH, SEED);
    if (process.env.VETT_MUTATIONS !== undefined) process.stdout.write(`${table(shares)}\n`);
    expect(faults).toEqual([] satisfies Fault[]);
    const whole = shares.filter(({ mutator }) => mutator.kind === 'whole');
    const sum = (of: 'read' | 'had') => whole.reduce((total, share) => total + share[of], 0);
    expect(percent({ read: sum('read'), had: sum('had') })).toBeGreaterThanOrEqual(LEAST);
    for (const share of whole)
      if (share.had >= ENOUGH) expect(percent(share), share.mutator.name).toBeGreaterThanOrEqual(LEAST);
  }, 3_600_000);

  it('would be caught with a number that no page tells', () => {
    const careless = spoil(reader, (profile) => ({ ...profile, followers: exactCount(918_273_645) }));
    expect(run(reader, 20, SEED, careless).faults.length).toBeGreaterThan(5);
  });

  it('would be caught with numbers of whoever’s page it is', () => {
    // What stands first in the page, whoever it is about.
    const careless = spoil(reader, (profile, { document, embedded, responses }) => {
      const texts = [
        ...responses.toReversed().map(({ text }) => text),
        JSON.stringify(embedded),
        document.body.innerHTML,
      ];
      const found =
        /"(?:follower_?[cC]ount|diggCount|like_count)":\s*"?(\d+)|"(\d[\d.,]*[KMB]?) (?:subscribers|views)"/;
      const [shown, digits] = found.exec(texts.join(' ')) ?? [];
      if (digits === undefined && shown === undefined) return profile;
      return { ...profile, followers: digits === undefined ? exactCount(0, shown) : exactCount(Number(digits)) };
    });
    expect(run(reader, 150, SEED, careless).faults.length).toBeGreaterThan(0);
  });

  it('would be caught throwing', () => {
    const careless = spoil(reader, () => {
      throw new Error('of no use');
    });
    expect(run(reader, 20, SEED, careless).faults.length).toBeGreaterThan(5);
  });
});
