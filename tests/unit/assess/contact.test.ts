import { describe, expect, it } from 'vitest';
import { compensation } from '../../../lib/assess/compensation';
import { contactOf } from '../../../lib/assess/contact';
import { judgeEngagement } from '../../../lib/assess/engagement';
import { ends } from '../../tools/ends';
import { exact, posts, profile } from './samples';

const hints = (bio: string, email?: string) => contactOf({ links: [], bio, email }).agency;

describe('hints at an agency', () => {
  it.each([
    ['Mgmt: Fjord Talent', ['Mgmt']],
    ['📩 booking@fjord.example', ['booking']],
    ['Represented by Fjord', ['Represented by']],
    ['Kontakt via byrået Fjord', ['byrået']],
    ['Bokningsförfrågningar till Fjord', ['Bokningsförfrågningar']],
    ['Representeras av Fjord, management i Oslo', ['Representeras av', 'management']],
    ['Vertreten durch Fjord', ['Vertreten durch']],
    ['MANAGEMENT management Management', ['Management']],
  ])('%s', (bio, words) => {
    expect(hints(bio)).toEqual(words);
  });

  it.each([
    ['Social media manager'],
    ['Overbooking of hotels explained'],
    ['I write about emergency exits and agencyless travel'],
    ['Byråkrat på fritiden'],
    [''],
  ])('are none in “%s”', (bio) => {
    expect(hints(bio)).toEqual([]);
  });

  it('stand in the domain of an address as well, and not in the name before it', () => {
    expect(hints('', 'anna@fjordtalent.example')).toEqual(['fjordtalent.example']);
    expect(hints('', 'management@anna.example')).toEqual([]);
    expect(hints('', 'anna@mail.example')).toEqual([]);
  });

  it.each(['represented ', 'booking', 'repped by', '@'])('come to an end in a megabyte of “%s”', (part) => {
    expect(ends(() => hints(part.repeat(1_000_000 / part.length)))).toBe(true);
  });
});

it('email and links come as the page has them', () => {
  expect(contactOf({ email: 'hei@anna.example', links: ['https://anna.example/'] })).toEqual({
    email: 'hei@anna.example',
    links: ['https://anna.example/'],
    agency: [],
  });
});

describe('advice on pay', () => {
  const engaged = (likes: number, followers: number) => {
    const about = profile({ followers: exact(followers), recent: posts(Array<number>(12).fill(likes)) });
    return { engagement: judgeEngagement(about, { referenceLine: 3 }) };
  };
  const little = engaged(1, 1_000_000);

  it.each([
    [4_000, ['products']],
    [74_999, ['products']],
    [75_000, ['per_post']],
    [999_999, ['per_post']],
    [1_000_000, ['flat_fee']],
  ])('for %d followers', (followers, advice) => {
    expect(compensation(exact(followers), little)).toEqual(advice);
  });

  it('names both where the page’s number touches two sizes, and neither where it is unknown', () => {
    expect(compensation({ low: 74_000, high: 76_000 }, little)).toEqual(['products', 'per_post']);
    expect(compensation(undefined, little)).toEqual([]);
  });

  it('adds pay by result for engagement over the guide’s norm', () => {
    // Twelve posts at 10 % of 20,000; the guide has 3 to 5 % for them.
    expect(compensation(exact(20_000), engaged(2_000, 20_000))).toEqual(['products', 'by_result']);
    expect(compensation(exact(20_000), engaged(800, 20_000))).toEqual(['products']);
  });
});
