import { describe, expect, it } from 'vitest';
import { judgeFit, lastSeen } from '../../../lib/assess/fit';
import { hoursAgo, post } from './samples';

const NONE = { brands: [], competitors: [] };
const seenIn = (caption: string, word: string, partners: string[] = []) =>
  judgeFit([post({ caption, partners })], { ...NONE, competitors: [word] }).competitors[0]?.posts.length === 1;

describe('a brand word', () => {
  it.each([
    ['Ny drakt fra Nordvik!', 'nordvik'],
    ['#nordvik', 'Nordvik'],
    ['@nordvik.no har alt', 'Nordvik'],
    ['takk @nordvik_norge', '@nordvik'],
    ['med Fjell & Fjord på tur', 'Fjell & Fjord'],
    ['#fjellfjord', 'Fjell & Fjord'],
    ['ＮＯＲＤＶＩＫ', 'nordvik'],
    ['Caf\u00e9 Bla', 'Cafe\u0301 Bla'],
    ['A+B (best)', 'a+b (best)'],
  ])('is seen in "%s": %s', (caption, word) => expect(seenIn(caption, word)).toBe(true));

  it.each([
    ['Nordvikingene', 'nordvik'],
    ['innordvik', 'nordvik'],
    ['ananas', 'nas'],
    ['noe helt annet', 'nordvik'],
    ['alt', ''],
    ['alt', '  @ '],
  ])('is not seen in "%s": %s', (caption, word) => expect(seenIn(caption, word)).toBe(false));

  it('is seen among the partners', () => expect(seenIn('tur', 'Fjell Fjord', ['fjellfjord'])).toBe(true));
});

it('looks at the newest twenty of the creator’s own, and says where and when', () => {
  const own = Array.from({ length: 25 }, (_, day) =>
    post({ id: `d${day}`, caption: day === 9 || day === 22 ? 'Nordvik' : 'tur', publishedAt: hoursAgo(24 * day) }),
  );
  const theirs = post({ caption: 'Nordvik', byOthers: true, publishedAt: hoursAgo(1) });
  const unread = post({ publishedAt: hoursAgo(1) });
  const fit = judgeFit([unread, theirs, ...own], { ...NONE, competitors: ['Nordvik'] });
  expect(fit.read).toBe(20);
  expect(fit.competitors).toEqual([{ word: 'Nordvik', posts: [{ id: 'd9', url: own[9]?.url, at: hoursAgo(24 * 9) }] }]);
});

describe('a post whose page only tells roughly when it came', () => {
  const rough = post({ id: 'rough', caption: 'Nordvik', publishedBetween: ['2026-10-20', '2026-11-10'] });
  const dated = post({ id: 'dated', caption: 'Nordvik', publishedAt: '2026-10-30T12:00:00Z' });
  const seen = (...posts: (typeof rough)[]) =>
    judgeFit(posts, { ...NONE, competitors: ['Nordvik'] }).competitors[0]?.posts ?? [];

  it('is told with both ends of what the text leaves possible', () => {
    expect(seen(rough)).toEqual([{ id: 'rough', url: rough.url, between: ['2026-10-20', '2026-11-10'] }]);
    expect(lastSeen(seen(rough))).toEqual(['2026-10-20', '2026-11-10']);
  });

  it('may be newer than the newest that is dated, and then the last sighting is no day', () => {
    expect(lastSeen(seen(rough, dated))).toEqual(['2026-10-30T12:00:00Z', '2026-11-10']);
    const later = { ...dated, publishedAt: '2026-11-12T12:00:00Z' };
    expect(lastSeen(seen(rough, later))).toEqual([later.publishedAt, later.publishedAt]);
    expect(lastSeen(seen(post({ caption: 'Nordvik' })))).toBeUndefined();
  });

  it('goes by what the page states where it tells both', () => {
    const both = { ...dated, publishedBetween: rough.publishedBetween };
    expect(seen(both)).toEqual([{ id: 'dated', url: dated.url, at: dated.publishedAt }]);
  });
});
