import { describe, expect, it } from 'vitest';
import { item, listed, detail, POST_ID, readProfile } from './page';

/** What the reader says of the label of a post with these keys, seen by a visitor in `region`. */
function labelOf(keys: object, region?: string) {
  const scope = { 'webapp.app-context': { region } };
  const { recent } = readProfile({ scope, responses: [detail(), listed([item(POST_ID, keys)])] });
  return recent[0];
}

describe('TikTok’s own label', () => {
  it.each([
    ['paid partnership', { adLabelVersion: 2 }, true],
    ['paid partnership, as digits', { adLabelVersion: '2' }, true],
    ['promotional content', { brandOrganicType: 1 }, true],
    ['promotional content, as digits', { brandOrganicType: '1001' }, true],
    ['neither, said with zeros', { adLabelVersion: 0, brandOrganicType: 0 }, false],
    ['another version of the label', { adLabelVersion: 1 }, false],
    ['neither, left out of a whole item', {}, false],
    ['delivered as an advertisement', { isAd: true }, false],
    ['handed to a brand to deliver', { adAuthorization: true }, false],
    ['neither, left out of an item that somebody has cut down', { isAd: undefined }, undefined],
    ['a word in place of a number', { isAd: undefined, adLabelVersion: 'yes' }, undefined],
  ])('%s', (_, keys, label) => expect(labelOf(keys)?.paidLabel).toBe(label));

  it.each([
    ['US', true],
    ['GB', true],
    ['NO', false],
    [undefined, undefined],
  ])('on commission, seen from %s', (region, label) =>
    expect(labelOf({ adLabelVersion: 2, isECVideo: 1 }, region)?.paidLabel).toBe(label),
  );

  it('is there for one’s own brand, on commission or not', () => {
    expect(labelOf({ adLabelVersion: 2, brandOrganicType: 1, isECVideo: 1 }, 'NO')?.paidLabel).toBe(true);
  });

  it('names the tagged brand', () => {
    expect(labelOf({ adLabelVersion: 2, BAInfo: '@kilnworks_demo' })?.partners).toEqual(['kilnworks_demo']);
    expect(labelOf({ adLabelVersion: 2, BAInfo: '' })?.partners).toEqual([]);
  });
});
