import { describe, expect, it } from 'vitest';
import {
  headOf,
  media,
  OWNER,
  PROFILE,
  profileAnswer,
  read,
  readProfile,
  response,
  timelineAnswer,
  USER,
} from './pages';

const OTHER = { pk: '7300000099', id: '7300000099', username: 'salt.brygge.eks', full_name: 'Salt Brygge' };
const script = (data: unknown) => `<script type="application/json" data-sjs>${JSON.stringify(data)}</script>`;

describe('whose data it is', () => {
  it('takes no other account’s numbers, whatever comes first', () => {
    const others = response({
      data: { user: { ...USER, ...OTHER, follower_count: 990_000 }, viewer: { user: OTHER } },
    });
    expect(read(PROFILE, '', [others])).toEqual({ why: 'not-ready' });
    expect(readProfile(PROFILE, '', [others, profileAnswer(), others]).followers).toMatchObject({
      low: 24380,
      high: 24380,
    });
  });

  it('does not take a longer or shorter handle for the same', () => {
    const longer = profileAnswer({ username: 'runa.kyst.eks2', pk: '1', id: '1' });
    const shorter = profileAnswer({ username: 'runa.kyst', pk: '2', id: '2' });
    expect(read(PROFILE, '', [longer, shorter])).toEqual({ why: 'not-ready' });
  });

  it('compares handles without regard to case', () => {
    expect(readProfile('https://www.instagram.com/Runa.Kyst.EKS/', '', [profileAnswer()]).handle).toBe('runa.kyst.eks');
  });

  it('joins answers that name the account by its number only', () => {
    const reels = response({
      data: {
        fetch__XDTUserDict: {
          pk: OWNER.pk,
          clips_connection: {
            edges: [
              { node: { media: { pk: '4033223174899189487', code: 'Df44xvPvUbv', play_count: 612, like_count: 9 } } },
            ],
          },
        },
      },
    });
    // The reels came before it was known whose number that is.
    const { recent } = readProfile(PROFILE, '', [reels, profileAnswer()]);
    expect(recent).toMatchObject([{ kind: 'video', views: { low: 612, high: 612 }, likes: { value: 9 } }]);
    expect(recent[0]).not.toHaveProperty('caption');
    expect(recent[0]).not.toHaveProperty('publishedAt');
  });

  it('takes the number of a post that is wrapped in itself for nobody’s', () => {
    const nobodys = media({ user: undefined, id: undefined });
    for (const code of ['Df44xvPvUbv', undefined]) {
      const wrapped = { pk: '4033223174899189487', code, if_not_gated_logged_out: nobodys };
      const reading = read('https://www.instagram.com/p/Df44xvPvUbv/', '', [response({ data: { media: wrapped } })]);
      expect(reading).toEqual({ why: 'not-ready' });
    }
  });

  describe('what a document embeds without a name', () => {
    const USER_WITHOUT_NAME = { pk: '7300000011', follower_count: 24_380, following_count: 5, media_count: 9 };
    const script = (data: object) => `<script type="application/json" data-sjs>${JSON.stringify(data)}</script>`;
    const tags = '<link rel="canonical" href="https://www.instagram.com/runa.kyst.eks/">';
    const nameless = script({ data: { xig_user_by_username: USER_WITHOUT_NAME } });

    it('is believed where the tags name the account', () =>
      expect(readProfile(PROFILE, tags + nameless).followers).toEqual({ low: 24_380, high: 24_380, value: 24_380 }));

    it('is not believed where the route names another', () => {
      const route = '<script>{"rootView":{"props":{"profile_id":"7300000099","username":"odd.annen.eks"}}}</script>';
      expect(read(PROFILE, tags + route + nameless)).toEqual({ why: 'not-ready' });
    });

    it('is not believed beside data that name another', () => {
      const other = { pk: '7300000099', username: 'odd.annen.eks', follower_count: 5, biography: '' };
      expect(read(PROFILE, tags + script({ data: { user: other } }) + nameless)).toEqual({ why: 'not-ready' });
    });
  });

  describe('the person at the screen', () => {
    const tags = '<link rel="canonical" href="https://www.instagram.com/runa.kyst.eks/">';
    const VIEWER = {
      biography: 'Mine',
      category_name: 'Chef',
      external_url: 'https://mine.example/',
      follower_count: 9,
    };
    const bodies = (viewer: object): [string, object][] => [
      ['in a script', { require: [['PolarisViewer', [], { data: viewer }]] }],
      ['under a key of its own', { data: { viewer: { user: viewer } } }],
      ['under a longer key', { data: { xdt_viewer: viewer } }],
    ];

    it.each([
      ...bodies(VIEWER),
      ...bodies({ ...VIEWER, pk: '7300000055' }),
      ...bodies({ ...VIEWER, id: '17841470000000055' }),
      ['in a record of nobody', { data: { user: VIEWER } }],
    ] as [string, object][])('is not whose page it is: %s', (_, body) => {
      expect(read(PROFILE, tags + script(body))).toEqual({ why: 'not-ready' });
      const profile = readProfile(PROFILE, tags + script(body), [profileAnswer()]);
      expect(profile).toMatchObject({ followers: { value: 24380 }, bio: 'Food from the coast', links: [] });
      expect(profile.category).toBeUndefined();
    });

    it('may have the name of the account, and is still taken for nobody', () => {
      const own = { ...VIEWER, username: OWNER.username, pk: OWNER.pk };
      for (const [, body] of bodies(own)) expect(read(PROFILE, tags + script(body))).toEqual({ why: 'not-ready' });
    });
  });

  it('knows nobody by records without a name that are of two', () => {
    const tags = '<link rel="canonical" href="https://www.instagram.com/runa.kyst.eks/">';
    const two = { a: { pk: '7300000099', follower_count: 9 }, b: { pk: OWNER.pk, follower_count: 24_380 } };
    expect(read(PROFILE, tags + script(two))).toEqual({ why: 'not-ready' });
    expect(readProfile(PROFILE, tags + script(two), [profileAnswer()]).followers).toMatchObject({ value: 24_380 });
  });

  it('believes the owner of a post where its user is null', () => {
    const own = media({ user: null, owner_id: { pk: OWNER.pk, id: OWNER.pk } });
    const foreign = media({
      pk: '4033223174899189400',
      code: 'Df44xvPvUaY',
      id: undefined,
      user: null,
      owner_id: { pk: '5' },
    });
    expect(readProfile(PROFILE, '', [profileAnswer(), timelineAnswer(own, foreign)]).recent).toHaveLength(1);
  });

  it('keeps a collaboration that somebody else owns, and says so', () => {
    const foreign = media({
      id: undefined,
      user: OTHER,
      coauthor_producers: [OWNER],
      timeline_pinned_user_ids: [OTHER.pk],
    });
    const { recent } = readProfile(PROFILE, '', [profileAnswer(), timelineAnswer(foreign)]);
    expect(recent).toMatchObject([{ byOthers: true, pinned: false }]);
  });

  it('leaves out those who are only invited, tagged or suggested', () => {
    const foreign = media({
      id: undefined,
      user: OTHER,
      coauthor_producers: [],
      invited_coauthor_producers: [OWNER],
      usertags: { in: [{ user: OWNER }] },
    });
    expect(readProfile(PROFILE, '', [profileAnswer(), timelineAnswer(foreign)]).recent).toEqual([]);
  });

  it.each([
    'xdt_api__v1__usertags__user_id__feed_connection',
    'xdt_api__v1__feed__timeline__connection',
    'user_reposts_timeline',
    'xdt_fbsearch__top_serp_graphql',
  ])('takes %s for no part of the grid, even with own posts in it', (key) => {
    const elsewhere = response({ data: { [key]: { edges: [{ node: media() }] } } });
    expect(readProfile(PROFILE, '', [profileAnswer(), elsewhere]).recent).toEqual([]);
  });

  it('leaves out stories and advertisements', () => {
    const nodes = [media({ product_type: 'ad' }), media({ product_type: 'story' }), media({ expiring_at: 1 })];
    expect(readProfile(PROFILE, '', [profileAnswer(), timelineAnswer(...nodes)]).recent).toEqual([]);
  });

  it('does not read the meta tags of the page before', () => {
    const html = headOf('salt.brygge.eks', '990K Followers, 1 Following, 2 Posts - See …');
    expect(read(PROFILE, html)).toEqual({ why: 'not-ready' });
  });

  it('does not read the header of the page before', () => {
    const header = `<body><main><header><h2>salt.brygge.eks</h2><ul><li>742 posts</li>
      <li><a href="/salt.brygge.eks/followers/">990K followers</a></li>
      <li><a href="/salt.brygge.eks/following/">1 following</a></li></ul></header></main></body>`;
    expect(read(PROFILE, header)).toEqual({ why: 'not-ready' });
    // The handle has changed already, the numbers have not.
    expect(read(PROFILE, header.replace('<h2>salt.brygge.eks', '<h2>runa.kyst.eks'))).toEqual({ why: 'not-ready' });
  });

  it('gives what a logged-out page says of nobody to the account the page was loaded for, and to no other', () => {
    const nameless = script({ xig_user_by_username: { pk: OWNER.pk, follower_count: 8938, following_count: 5 } });
    const head = headOf('runa.kyst.eks', 'no numbers');
    expect(readProfile(PROFILE, head + nameless)).toMatchObject({ accountId: OWNER.pk, followers: { low: 8938 } });
    expect(read('https://www.instagram.com/salt.brygge.eks/', head + nameless)).toEqual({ why: 'not-ready' });
  });

  it('takes no Facebook id for the number of an account', () => {
    const user = { username: 'runa.kyst.eks', id: '17841470000000021', follower_count: 8938 };
    expect(readProfile(PROFILE, '', [response({ user })])).not.toHaveProperty('accountId');
  });

  it('lets what was loaded later win, and keeps what was not said again', () => {
    const later = profileAnswer({ follower_count: 24_391, biography: undefined });
    expect(readProfile(PROFILE, '', [profileAnswer(), later])).toMatchObject({
      followers: { value: 24_391 },
      bio: 'Food from the coast',
    });
  });
});

describe('who wrote a single post', () => {
  const POST = 'https://www.instagram.com/salt.brygge.eks/p/Df44xvPvUbv/';

  it('is its owner, not the profile it was opened on', () => {
    const answer = response({ data: { items: [media({ coauthor_producers: [OTHER] })] } });
    const profile = readProfile(POST, '', [answer, profileAnswer()]);
    expect(profile).toMatchObject({ handle: 'runa.kyst.eks', accountId: OWNER.pk, followers: { value: 24380 } });
    expect(profile.recent).toHaveLength(1);
    expect(profile.recent[0]).not.toHaveProperty('byOthers');
  });

  it('shows the one post of the address and none of the others', () => {
    const another = media({ pk: '4033223174899189400', id: '4033223174899189400_7300000011', code: 'Df44xvPvUaY' });
    expect(readProfile(POST, '', [timelineAnswer(another, media())]).recent.map(({ id }) => id)).toEqual([
      '4033223174899189487',
    ]);
    expect(read(POST, '', [timelineAnswer(another)])).toEqual({ why: 'not-ready' });
  });

  it('does not read the meta tags of another post', () => {
    const head = `<head><meta property="og:url" content="https://www.instagram.com/p/Df44xvPvUaY/">
      <meta property="og:description" content="10 likes, 2 comments - somebody on May 1, 2026: &quot;x&quot;"></head>`;
    expect(read(POST, head)).toEqual({ why: 'not-ready' });
  });
});
