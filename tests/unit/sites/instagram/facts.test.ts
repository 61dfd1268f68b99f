import { describe, expect, it } from 'vitest';
import { headOf, media, OWNER, PROFILE, profileAnswer, readProfile, response, timelineAnswer } from './pages';

const postOf = (more: object) => readProfile(PROFILE, '', [profileAnswer(), timelineAnswer(media(more))]).recent[0];

describe('numbers that are none', () => {
  it.each([
    [{ like_count: 3, like_and_view_counts_disabled: true }, 'hidden'],
    [{ like_count: -1 }, 'hidden'],
    [{ like_count: 3 }, { low: 3, high: 3, value: 3 }],
    [{ like_count: 0 }, { low: 0, high: 0, value: 0 }],
    [{ like_count: null }, undefined],
    [{ like_count: undefined }, undefined],
    [{ like_count: '980' }, { low: 980, high: 980, value: 980 }],
    [{ like_count: 9.5 }, undefined],
  ])('reads likes of %j', (more, likes) => expect(postOf(more)?.likes).toEqual(likes));

  it.each([
    [{ comment_count: 22 }, { low: 22, high: 22, value: 22 }],
    [{ comment_count: 0, comments_disabled: true }, 'off'],
    [{ comment_count: null }, undefined],
    [{ comment_count: -1 }, undefined],
  ])('reads comments of %j', (more, comments) => expect(postOf(more)?.comments).toEqual(comments));

  it.each([
    [
      { media_type: 2, view_count: 100_856, play_count: 401_421 },
      { low: 100_856, high: 401_421 },
    ],
    [
      { media_type: 2, view_count: 0, play_count: 401_421 },
      { low: 401_421, high: 401_421, value: 401_421 },
    ],
    [{ media_type: 2, view_count: null }, undefined],
    [{ media_type: 2, play_count: 3, like_count: 3, like_and_view_counts_disabled: true }, undefined],
    [{ media_type: 1, view_count: 7 }, undefined],
  ])('reads views of %j', (more, views) => expect(postOf(more)?.views).toEqual(views));

  it('remembers that likes are hidden when another answer only has the placeholder', () => {
    const partial = response({ items: [media({ like_and_view_counts_disabled: undefined, like_count: 3 })] });
    const full = timelineAnswer(media({ like_count: 3, like_and_view_counts_disabled: true }));
    expect(readProfile(PROFILE, '', [profileAnswer(), full, partial]).recent[0]?.likes).toBe('hidden');
  });
});

describe('the paid label', () => {
  const sponsor = { sponsor: { pk: '5', username: 'Saltverk.eks' } };
  it.each([
    [{ is_paid_partnership: true, sponsor_tags: [sponsor] }, true, ['saltverk.eks']],
    [{ is_paid_partnership: true, sponsor_tags: null }, true, []],
    [{ is_paid_partnership: false, sponsor_tags: null }, false, []],
    [{ edge_media_to_sponsor_user: { edges: [{ node: sponsor }] } }, true, ['saltverk.eks']],
    [{ edge_media_to_sponsor_user: { edges: [] } }, undefined, []],
    [{ sponsor_tags: null }, undefined, []],
    [{ is_paid_partnership: null }, undefined, []],
  ])('is in %j', (more, paidLabel, partners) => {
    expect(postOf(more)?.paidLabel).toBe(paidLabel);
    expect(postOf(more)?.partners).toEqual(partners);
  });
});

describe('posts', () => {
  it.each([
    [{ media_type: 1 }, 'image'],
    [{ media_type: '2' }, 'video'],
    [{ media_type: 8 }, 'carousel'],
    [{ media_type: undefined, __typename: 'GraphSidecar' }, 'carousel'],
    [{ media_type: undefined, product_type: 'clips' }, 'video'],
  ])('have the kind of %j', (more, kind) => expect(postOf(more)?.kind).toBe(kind));

  it('counts a carousel once, not its pictures', () => {
    const child = { pk: '4033223174899189400', code: 'Df44xvPvUaY', media_type: 1, taken_at: 1, user: OWNER };
    const parted = media({ media_type: 8, carousel_media: [child, child] });
    const loose = media({ ...child, id: undefined, carousel_parent_id: '4033223174899189487_7300000011' });
    expect(readProfile(PROFILE, '', [profileAnswer(), timelineAnswer(parted, loose)]).recent).toHaveLength(1);
  });

  it('counts a post once that comes twice, and a partial copy takes nothing from it', () => {
    const partial = response({
      items: [{ pk: '4033223174899189487', code: 'Df44xvPvUbv', media_type: 1, user: OWNER, comment_count: 23 }],
    });
    const { recent } = readProfile(PROFILE, '', [profileAnswer(), timelineAnswer(media()), partial]);
    expect(recent).toMatchObject([{ caption: 'Sunday soup.', likes: { value: 980 }, comments: { value: 23 } }]);
  });

  it('tells a post without words from one whose words were not sent', () => {
    expect(postOf({ caption: null })?.caption).toBe('');
    expect(postOf({ caption: null, taken_at: undefined })).not.toHaveProperty('caption');
    expect(postOf({ caption: undefined })).not.toHaveProperty('caption');
  });

  it('takes the time from the upload where it is not stated, as a range', () => {
    expect(postOf({})?.publishedAt).toBe('2026-11-18T16:02:11.000Z');
    const post = postOf({ taken_at: undefined });
    expect(post).not.toHaveProperty('publishedAt');
    expect(post?.publishedBetween).toEqual(['2026-11-18T16:01:31.000Z', '2026-11-19T16:01:31.000Z']);
  });

  it('reads the number of a post exactly where JSON has rounded it', () => {
    const text = `{"items":[{"pk":4033223174899189487,"code":"Df44xvPvUbv","media_type":1,"user":{"pk":7300000011,"username":"runa.kyst.eks"}}]}`;
    expect(readProfile(PROFILE, '', [response(text)]).recent[0]?.id).toBe('4033223174899189487');
  });

  it('is pinned for this profile, not for a co-author', () => {
    expect(postOf({ timeline_pinned_user_ids: [7300000011] })?.pinned).toBe(true);
    expect(postOf({ timeline_pinned_user_ids: ['5'] })?.pinned).toBe(false);
    expect(postOf({ pinned_for_users: [{ id: '5', username: 'venn.eks' }] })?.pinned).toBe(false);
    expect(postOf({})).not.toHaveProperty('pinned');
  });
});

describe('the profile', () => {
  const profileOf = (more: object) => readProfile(PROFILE, '', [profileAnswer(more)]);

  it.each([
    [{ category: 'Digital creator', should_show_category: false }, undefined],
    [{ category: 'Digital creator', should_show_category: true }, 'Digital creator'],
    [{ category_name: 'Kunst' }, 'Kunst'],
  ])('shows a category only where the page does: %j', (more, category) =>
    expect(profileOf(more).category).toBe(category),
  );

  it('takes the business address before one in the bio, and the bio’s before none', () => {
    expect(profileOf({ biography: 'mail me: a@b.example', business_email: 'post@runa.example' }).email).toBe(
      'post@runa.example',
    );
    expect(profileOf({ biography: 'mail me: a@b.example', business_email: null }).email).toBe('a@b.example');
    expect(profileOf({})).not.toHaveProperty('email');
  });

  it.each([
    ['https://l.instagram.com/?u=https%3A%2F%2Fruna.example%2F%3Ffbclid%3DPAx&e=AT0', 'https://runa.example/'],
    [
      'https://l.instagram.com/?u=https%3A%2F%2Fruna.example%2F%3Fa%3D1%26fbclid%3DPAx%26b%3D2&e=AT0',
      'https://runa.example/?a=1&b=2',
    ],
    ['https://runa.example/book', 'https://runa.example/book'],
  ])('unwraps %s', (external_url, link) => expect(profileOf({ external_url }).links).toEqual([link]));

  it.each(['javascript:alert(1)', 'https://l.instagram.com/?u=javascript%3Aalert(1)', 'data:text/html,x', ''])(
    'makes no link of %s',
    (external_url) => expect(profileOf({ external_url }).links).toEqual([]),
  );

  it('takes the exact number of an answer before the older one of the meta tags', () => {
    const head = headOf('runa.kyst.eks', '25K Followers, 600 Following, 700 Posts - See …');
    const { followers, postCount, seen } = readProfile(PROFILE, head, [profileAnswer({ media_count: undefined })]);
    expect(followers).toMatchObject({ low: 24380, high: 24380 });
    expect(postCount).toMatchObject({ low: 700 });
    expect(seen).toMatchObject({ followers: 'response', postCount: 'meta' });
  });

  it('reads answers of several lines, behind a loop', () => {
    const text = `for (;;);${JSON.stringify({ label: 'first' })}\n${profileAnswer().text}\n`;
    expect(readProfile(PROFILE, '', [response(text)]).followers).toMatchObject({ value: 24380 });
  });
});
