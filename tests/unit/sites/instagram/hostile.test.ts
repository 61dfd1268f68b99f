import { describe, expect, it, vi } from 'vitest';
import { Miss, Profile } from '../../../../lib/model/profile';
import { isMiss } from '../../../../lib/model/reading';
import { instagram } from '../../../../lib/sites/instagram/reader';
import { headOf, media, PROFILE, profileAnswer, read, readProfile, response, timelineAnswer, toPage } from './pages';
import { ends } from '../../../tools/ends';

const MANY = 200_000;

describe('a page that means harm', () => {
  const long = 'x'.repeat(MANY);
  it.each([
    ['no JSON', '{"username":"runa.kyst.eks",'],
    ['null', 'null'],
    ['a text', '"runa.kyst.eks"'],
    ['nothing but brackets', '['.repeat(MANY)],
    ['nesting without end', `${'{"user":'.repeat(5_000)}{"username":"runa.kyst.eks"}${'}'.repeat(5_000)}`],
    ['arrays in arrays', `${'['.repeat(5_000)}"runa.kyst.eks"${']'.repeat(5_000)}`],
    [
      'users of other types',
      '{"username":"runa.kyst.eks","follower_count":{"count":[]},"bio_links":{"0":1},"biography":7}',
    ],
    [
      'posts of other types',
      '{"user":{"username":"runa.kyst.eks"},"code":"Df44xvPvUbv","media_type":[],"caption":{"text":[]},"sponsor_tags":5,"coauthor_producers":{"a":1},"timeline_pinned_user_ids":[null,{}]}',
    ],
    [
      'numbers out of reach',
      '{"username":"runa.kyst.eks","follower_count":1e308,"media_count":-5,"following_count":1.5}',
    ],
    [
      'times out of reach',
      '{"user":{"username":"runa.kyst.eks"},"code":"Df44xvPvUbv","media_type":1,"taken_at":9007199254740991}',
    ],
    [
      'keys of the prototype',
      '{"__proto__":{"username":"runa.kyst.eks","follower_count":5},"constructor":{"username":"runa.kyst.eks","follower_count":6}}',
    ],
    [
      'texts without end',
      `{"username":"runa.kyst.eks","full_name":"${long}","biography":"${long}","category":"${long}","follower_count":1,"external_url":"https://x.example/${long}"}`,
    ],
    [
      'a caption without end',
      `{"user":{"username":"runa.kyst.eks"},"code":"Df44xvPvUbv","media_type":1,"caption":{"text":"${long}"}}`,
    ],
  ])('gets a right reading or none for %s', (_, text) => {
    for (const url of [PROFILE, 'https://www.instagram.com/p/Df44xvPvUbv/']) {
      const reading = read(url, '', [response(text)]);
      expect((isMiss(reading) ? Miss : Profile).safeParse(reading).error?.issues ?? []).toEqual([]);
    }
  });

  it('cannot reach the prototype of anything', () => {
    read(PROFILE, '', [response('{"__proto__":{"polluted":1},"username":"runa.kyst.eks","follower_count":5}')]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('cannot make a link or a partner of markup', () => {
    const sponsor = { sponsor: { username: '<img src=x onerror=alert(1)>' } };
    const answers = [
      profileAnswer({ bio_links: [{ url: 'javascript:alert(1)' }, { url: 'https://ok.example/<b>' }] }),
      timelineAnswer(media({ sponsor_tags: [sponsor], is_paid_partnership: true })),
    ];
    const profile = readProfile(PROFILE, '', answers);
    expect(profile.links).toEqual(['https://ok.example/%3Cb%3E']);
    expect(profile.recent[0]).toMatchObject({ paidLabel: true, partners: [] });
  });

  it('cannot make a list longer than the model allows', () => {
    const nodes = Array.from({ length: 900 }, (_value, index) =>
      media({ pk: `40332231748991${10_000 + index}`, id: undefined, code: undefined }),
    );
    const links = Array.from({ length: 400 }, (_value, index) => ({ url: `https://x.example/${index}` }));
    const reading = read(PROFILE, '', [profileAnswer({ bio_links: links }), timelineAnswer(...nodes)]);
    expect(Profile.safeParse(reading).success).toBe(true);
  });

  it.each([
    [
      'opening quotes',
      (size: number) => headOf('runa.kyst.eks', `1 Followers, 2 Following, 3 Posts - ${'“'.repeat(size)}`),
    ],
    [
      'handles',
      (size: number) =>
        headOf('runa.kyst.eks', `1 Followers, 2 Following, 3 Posts - ${'(@runa.kyst.eks'.repeat(size / 10)}`),
    ],
    ['commas', (size: number) => headOf('runa.kyst.eks', `${', '.repeat(size)} - `)],
    [
      'a script that never ends',
      (size: number) => `<body><script>window._sharedData = {"a":"${'\\"{'.repeat(size)}</script></body>`,
    ],
    [
      'routes',
      (size: number) => `<body><script>${'"profile_id":"1","media_owner_id":'.repeat(size / 10)}</script></body>`,
    ],
  ])('cannot hold up the tab with %s', (_, make) => {
    const html = make(1_000_000);
    // What stands in the scripts is looked for as the page is made.
    expect(ends(() => instagram.read(toPage(PROFILE, html)))).toBe(true);
  });

  it('is looked through once, however often it is read', () => {
    const page = toPage(PROFILE, '', [profileAnswer()]);
    const parse = vi.spyOn(JSON, 'parse');
    const times = () => parse.mock.calls.filter(([text]) => text === page.responses[0]?.text).length;
    const first = instagram.read(page);
    expect(times()).toBe(1);
    expect(instagram.read(page)).toEqual(first);
    expect(times()).toBe(1);
    parse.mockRestore();
  });

  it('is not changed by being read', () => {
    const page = toPage(
      PROFILE,
      `${headOf('runa.kyst.eks', '1 Followers, 2 Following, 3 Posts - x')}<body><header><h2>runa.kyst.eks</h2></header></body>`,
      [profileAnswer()],
    );
    const before = [page.document.toString(), JSON.stringify(page.embedded), JSON.stringify(page.responses)];
    const first = instagram.read(page);
    expect([page.document.toString(), JSON.stringify(page.embedded), JSON.stringify(page.responses)]).toEqual(before);
    expect(instagram.read(page)).toEqual(first);
  });
});
