import { describe, expect, it } from 'vitest';
import { parseCandidates } from '../../../lib/exchange/candidates';
import { accountAt } from '../../../lib/sites/addresses';
import type { Site } from '../../../lib/model/site';

const found = (text: string, site?: Site) =>
  parseCandidates(text, accountAt, site).found.map(({ url, key }) => [url, key]);
const KARI = ['https://www.instagram.com/kari.nordmann/', 'instagram:@kari.nordmann'];

describe('an address', () => {
  it.each([
    ['https://www.instagram.com/kari.nordmann/', KARI],
    ['instagram.com/kari.nordmann/?igsh=abc#x', ['https://instagram.com/kari.nordmann/', 'instagram:@kari.nordmann']],
    ['(see https://www.instagram.com/kari.nordmann/).', KARI],
    ['https://www.tiktok.com/@kari?lang=nb', ['https://www.tiktok.com/@kari', 'tiktok:@kari']],
    [
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'youtube:UCabcdefghijklmnopqrstuv'],
    ],
    ['https://www.youtube.com/c/Nordlys', ['https://www.youtube.com/c/Nordlys', 'youtube:c/nordlys']],
    ['https://x.com/kari_n', ['https://x.com/kari_n', 'x:@kari_n']],
    ['https://m.youtube.com/@kari?si=1', ['https://www.youtube.com/@kari', 'youtube:@kari']],
    [
      'm.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'youtube:UCabcdefghijklmnopqrstuv'],
    ],
    ['https://mobile.twitter.com/kari_n', ['https://x.com/kari_n', 'x:@kari_n']],
    // The post tells whose it is, or is looked at itself.
    ['https://www.tiktok.com/@kari/video/7300000000000000000', ['https://www.tiktok.com/@kari', 'tiktok:@kari']],
    ['https://www.youtube.com/watch?v=abcdefghijk', ['https://www.youtube.com/watch?v=abcdefghijk', undefined]],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    'https://example.com/kari',
    'https://www.instagram.com/explore/',
    'javascript:alert(1)//instagram.com',
    'https://notinstagram.com/kari',
    'https://www.facebook.com/profile.php?id=1',
    'https://help.instagram.com/contact',
    `https://www.instagram.com/kari/?${'x'.repeat(4_000)}`,
  ])('%s is nobody', (text) =>
    expect(parseCandidates(text, accountAt)).toEqual({ found: [], doubles: [], unknown: [{ line: 1, text }] }),
  );
});

describe('a handle', () => {
  it('belongs to the site that is given, or that its line names', () => {
    expect(found('@kari.nordmann', 'instagram')).toEqual([
      ['https://www.instagram.com/kari.nordmann', 'instagram:@kari.nordmann'],
    ]);
    expect(found('Kari\t@kari\tTikTok', 'instagram')).toEqual([['https://www.tiktok.com/@kari', 'tiktok:@kari']]);
    expect(found('kari\nola_nordmann', 'tiktok')).toEqual([
      ['https://www.tiktok.com/@kari', 'tiktok:@kari'],
      ['https://www.tiktok.com/@ola_nordmann', 'tiktok:@ola_nordmann'],
    ]);
  });

  it('is told from the name of its site, which is no heading', () => {
    expect(found('kari\ttiktok\nola\ttiktok')).toEqual([
      ['https://www.tiktok.com/@kari', 'tiktok:@kari'],
      ['https://www.tiktok.com/@ola', 'tiktok:@ola'],
    ]);
  });

  it('is not understood without a site, and no other word is one', () => {
    expect(parseCandidates('@kari', accountAt).unknown).toEqual([{ line: 1, text: '@kari' }]);
    const { found: nobody, unknown } = parseCandidates(
      'Kari Nordmann\n\nkari@example.com\n12,300 followers',
      accountAt,
      'instagram',
    );
    expect(nobody).toEqual([]);
    expect(unknown.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(unknown[1]?.text).toBe('kari@example.com');
  });

  it('that the site would not take is nobody', () => {
    expect(found('@explore\n@a..b\nreels', 'instagram')).toEqual([]);
  });
});

describe('a pasted sheet', () => {
  it('is read by the names of its columns', () => {
    const text =
      'Creator\tUsername\tNetwork\tFollowers\nKari\tkari.nordmann\tInstagram\t12 300\nOla\tola\ttiktok\t4k\nNo one\t\tInstagram\t1';
    expect(found(text)).toEqual([
      ['https://www.instagram.com/kari.nordmann', 'instagram:@kari.nordmann'],
      ['https://www.tiktok.com/@ola', 'tiktok:@ola'],
    ]);
    expect(parseCandidates(text, accountAt).unknown).toEqual([{ line: 4, text: 'No one\t\tInstagram\t1' }]);
  });

  it('may have a title above the names of its columns, which is given back', () => {
    const text = 'Kampanje\t\t\nsommer 2026\nNavn\tBrukernavn\tPlattform\nKari\tkari.nordmann\tInstagram';
    expect(found(text, 'tiktok')).toEqual([['https://www.instagram.com/kari.nordmann', 'instagram:@kari.nordmann']]);
    expect(parseCandidates(text, accountAt, 'tiktok').unknown).toEqual([
      { line: 1, text: 'Kampanje' },
      { line: 2, text: 'sommer 2026' },
    ]);
  });

  it('that begins with creators has no title', () => {
    expect(found('@kari\nName\tHandle\nOla\tola', 'tiktok').map(([, key]) => key)).toEqual(['tiktok:@kari']);
    expect(found('kari\nola\nhandle', 'tiktok').map(([, key]) => key)).toEqual([
      'tiktok:@kari',
      'tiktok:@ola',
      'tiktok:@handle',
    ]);
  });

  it('may have a column for each site', () => {
    expect(found('navn;instagram;tiktok\nKari;@kari;kari_tt')).toEqual([
      ['https://www.instagram.com/kari', 'instagram:@kari'],
      ['https://www.tiktok.com/@kari_tt', 'tiktok:@kari_tt'],
    ]);
  });

  it('may have commas and line breaks within quotes', () => {
    const text =
      'Name,Handle,Platform\n"Bø, anna, Oslo",bob,instagram\n"Kari ""K""\nNordmann",kari,tiktok\nOla,ola,tiktok\n,"",\n';
    expect(found(text)).toEqual([
      ['https://www.instagram.com/bob', 'instagram:@bob'],
      ['https://www.tiktok.com/@kari', 'tiktok:@kari'],
      ['https://www.tiktok.com/@ola', 'tiktok:@ola'],
    ]);
    expect(parseCandidates(text, accountAt).unknown).toEqual([{ line: 6, text: ',"",' }]);
  });

  it.each([
    ['semicolons within quotes', 'Handle,Notes\nkari,"a; b"\nola,"c; d"'],
    ['semicolons in one row', 'Handle,Notes\nkari,a; b\nola,c'],
    ['tabs within quotes', 'Handle;Notes\nkari;"a\tb, c"\nola;d'],
  ])('is parted by what parts every row: %s', (_, text) =>
    expect(found(text, 'tiktok')).toEqual([
      ['https://www.tiktok.com/@kari', 'tiktok:@kari'],
      ['https://www.tiktok.com/@ola', 'tiktok:@ola'],
    ]),
  );

  it('with a quote that nobody has closed is read line by line', () => {
    const { found: known, unknown } = parseCandidates(
      '"Kari, @kari, tiktok\nOla, @ola, tiktok\nscreen 5″, nobody\n"Anna" y, @anna, tiktok',
      accountAt,
    );
    expect(known.map(({ key }) => key)).toEqual(['tiktok:@kari', 'tiktok:@ola', 'tiktok:@anna']);
    expect(unknown).toEqual([{ line: 3, text: 'screen 5″, nobody' }]);
  });

  it('has each creator once, as given first, and tells the others', () => {
    const { found: once, doubles } = parseCandidates(
      'https://www.instagram.com/kari/\n@Kari\nhttps://instagram.com/KARI?x=1',
      accountAt,
      'instagram',
    );
    expect(once).toEqual([
      { url: 'https://www.instagram.com/kari/', key: 'instagram:@kari', given: 'https://www.instagram.com/kari/' },
    ]);
    expect(doubles).toEqual(['@Kari', 'https://instagram.com/KARI?x=1']);
  });
});

it.each([
  '\0\u202E@kari',
  `${'@'.repeat(100_000)}`,
  `${'a.'.repeat(100_000)}/`,
  '"'.repeat(100_000),
  '\ud83c',
  '=cmd|"/c calc"!A1',
])('poison is looked through without harm', (text) => {
  for (const { url } of parseCandidates(text, accountAt, 'instagram').found)
    expect(url).toMatch(/^https:\/\/www\.instagram\.com\/[\w.]+$/);
});
