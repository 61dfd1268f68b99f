import { describe, expect, it } from 'vitest';
import { paidLabel } from '../../../../lib/sites/youtube/paid-label';

const leadsTo = (url: string) => ({ navigationEndpoint: { urlEndpoint: { url } } });
const PROMOTION = 'https://support.google.com/youtube?p=ppp&nohelpkit=1';

describe('paidLabel', () => {
  it.each([
    ['by its icon', { icon: { iconType: 'MONEY_HAND' } }, true],
    ['by where it leads', leadsTo(PROMOTION), true],
    ['another notice', { icon: { iconType: 'INFO_OUTLINE' }, ...leadsTo('https://health.example/') }, false],
    ['an address that only looks alike', leadsTo('https://support.google.com/youtube?p=pppp'), false],
    ['a bare name', {}, undefined],
    ['of strange types', { icon: 'MONEY_HAND', navigationEndpoint: [] }, undefined],
  ])('over the page: %s', (_, notice, paid) => {
    expect(paidLabel(undefined, notice)).toBe(paid);
  });

  it('is the label where the player itself carries it, unless it is plainly something else', () => {
    expect(paidLabel({ text: { simpleText: 'Includes paid promotion' } }, undefined)).toBe(true);
    expect(paidLabel({ icon: { iconType: 'INFO_OUTLINE' } }, undefined)).toBe(false);
  });

  it('is unknown without any notice', () => {
    expect(paidLabel(undefined, undefined)).toBeUndefined();
  });
});
