import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgePost } from '../../lib/disclosure/judge-post';
import { toMarket } from '../../lib/disclosure/region';

const FILE = new URL('../../../shared/corpus/captions.jsonl', import.meta.url);

interface Recorded {
  id: string;
  text: string;
  paidLabel: boolean | null;
  affiliateLink: boolean | null;
  disclosureKinds?: string[];
  verdict: { market: string; label: string } | null;
}

// Recorded captions are not part of the repository: without them there is nothing to try.
const recorded: Recorded[] = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line): Recorded => JSON.parse(line))
  : [];

function judged({ text, paidLabel }: Recorded, market: string) {
  const code = toMarket(market);
  if (!code) throw new Error(`no market ${market}`);
  return judgePost({ post: { caption: text, paidLabel: paidLabel ?? undefined }, market: code });
}

if (recorded.length === 0) {
  it('corpus not here: no recorded caption was tried', () => expect(recorded).toEqual([]));
} else {
  describe('recorded captions', tryRecorded);
}

function tryRecorded(): void {
  const decided = recorded.filter(({ verdict }) => verdict);

  it('holds the decided cases', () => expect(decided.length).toBe(8));

  it.each(decided.map((caption) => [caption.id, caption] as const))(
    '%s is judged as the regulator did',
    (_, caption) => {
      const verdict = judged(caption, caption.verdict?.market ?? '');
      expect(verdict).toMatchObject({ commercial: 'yes', label: caption.verdict?.label });
    },
  );

  it('finds nine in ten of those that a study found to disclose', () => {
    const disclosed = recorded.filter(({ disclosureKinds }) => disclosureKinds?.length);
    const found = disclosed.filter((caption) => judged(caption, 'US').commercial === 'yes');
    expect(found.length / disclosed.length).toBeGreaterThanOrEqual(0.9);
  });

  it('accuses hardly any of the ordinary ones', () => {
    const ordinary = recorded.filter(
      ({ verdict, affiliateLink, paidLabel }) => !verdict && !affiliateLink && !paidLabel,
    );
    const accused = ordinary.filter((caption) => judged(caption, 'US').commercial === 'yes');
    // About one in sixty is advertising indeed: merchandise, coupon codes, #ad.
    expect(accused.length / ordinary.length).toBeLessThanOrEqual(0.02);
  });

  it('points at places that are there', () => {
    for (const caption of recorded) {
      for (const { text, start, end } of judged(caption, 'NO').findings)
        expect(caption.text.slice(start, end)).toBe(text);
    }
  });
}
