import { describe, expect, it } from 'vitest';
import { headOf, PROFILE, read, readProfile } from './pages';

// What a page says in words: the sentence is translated, the order of its numbers is not.

describe('the meta description of a profile', () => {
  it.each([
    ['en', '1.2M Followers, 1,059 Following, 383 Posts - See', [1_150_000, 1_299_999]],
    ['nb', '12.3K følgere, 1,059 følger, 383 innlegg - Se', [12_250, 12_399]],
    ['nb', '12,3k følgere, 1 059 følger, 383 innlegg – Se', [12_250, 12_399]],
    ['sv', '12.3K följare, följer 1,059, 383 inlägg - Se', [12_250, 12_399]],
    ['da', '12K følgere, 1.059 følger, 383 opslag - Se', [11_500, 12_999]],
    ['fi', '12,3 t. seuraajaa, 1 059 seurattua, 383 julkaisua - Katso', [12_250, 12_399]],
    ['de', '1,432 Abonnenten, 1,059 folgen, 383 Beiträge - Sieh', [1_432, 1_432]],
    ['de', '1.432 Follower, 1.059 gefolgt, 383 Beiträge - Sieh', [1_432, 1_432]],
    ['tr', '680M Takipçi, 1,059 Takip, 383 Gönderi - Instagram', [679_500_000, 680_999_999]],
    ['fr', '12K followers, 1,059 suivi(e)s, 383 publications - Voir', [11_500, 12_999]],
    ['pt-br', '12K seguidores, seguindo 1,059, 383 posts - Veja', [11_500, 12_999]],
    ['ru', '12K подписчиков, 1,059 подписок, 383 публикаций — смотрите', [11_500, 12_999]],
    ['ja', 'フォロワー12K人、フォロー中1,059人、投稿383件 - さん', [11_500, 12_999]],
    ['ko', '팔로워 12K명, 팔로잉 1,059명, 게시물 383개 - 님', [11_500, 12_999]],
    ['zh-tw', '12K 位粉絲，追蹤 1,059 人，383 則貼文 - 查看', [11_500, 12_999]],
    ['ar', '12K متابع، 1,059 يتابع، 383 منشورًا - شاهد', [11_500, 12_999]],
  ])('is read in %s: %s', (language, description, [low, high]) => {
    const profile = readProfile(PROFILE, headOf('runa.kyst.eks', description), [], language);
    expect(profile).toMatchObject({ followers: { low, high }, following: { value: 1059 }, postCount: { value: 383 } });
  });

  it.each(['12K Followers, 1,059 Following - See', 'See photos from Runa', '', '12K, 5 - 3', '1 2 3 - x'])(
    'is left alone where it does not hold the three: "%s"',
    (description) => expect(read(PROFILE, headOf('runa.kyst.eks', description))).toEqual({ why: 'not-ready' }),
  );

  it('gives the bio where it is quoted, with the quotation marks in it', () => {
    const head = headOf('runa.kyst.eks', '12 Followers, 3 Following, 2 Posts - x').replace(
      '</head>',
      '<meta name="description" content="12 Followers, 3 Following, 2 Posts - Runa (@runa.kyst.eks) på Instagram: “Mat “fra” kysten. hei@runa.example”"></head>',
    );
    expect(readProfile(PROFILE, head)).toMatchObject({
      bio: 'Mat “fra” kysten. hei@runa.example',
      email: 'hei@runa.example',
    });
  });
});

describe('the meta description of a post', () => {
  const POST = 'https://www.instagram.com/p/Df44xvPvUbv/';
  const headFor = (description: string) => `<head><meta property="og:url" content="${POST}">
    <meta property="og:description" content="${description}"></head>`;

  it.each([
    ['en', '298K likes, 553 comments - runa.kyst.eks on May 29, 2021: &quot;Soup.&quot;. '],
    ['en', '298k Likes, 553 Comments - Runa Kyst (@runa.kyst.eks) on Instagram: “Soup.”'],
    ['nb', '298K likerklikk, 553 kommentarer - runa.kyst.eks 29. mai 2021: «Soup.»'],
    ['de', '298K Likes, 553 Kommentare - runa.kyst.eks am 29. Mai 2021: „Soup.“'],
    ['ja', '「いいね！」298K件、コメント553件 - runa.kyst.eks、May 29, 2021: &quot;Soup.&quot;.'],
    ['fr', '298K «J’aime», 553 commentaires - runa.kyst.eks le 29 mai 2021 : « Soup. »'],
  ])('is read in %s: %s', (language, description) => {
    const { handle, recent } = readProfile(POST, headFor(description), [], language);
    expect(handle).toBe('runa.kyst.eks');
    expect(recent).toMatchObject([{ caption: 'Soup.', likes: { low: 297_500 }, comments: { value: 553 } }]);
    expect(recent[0]).not.toHaveProperty('publishedAt');
  });

  it('names nobody out of the caption', () => {
    const head = headFor('298K likes, 553 comments - Runa: &quot;with (@salt.brygge.eks)&quot;');
    expect(read(POST, head)).toEqual({ why: 'not-ready' });
  });
});

describe('the rendered header', () => {
  const list = (posts: string, followers: string, following: string) =>
    `<ul><li>${posts}</li><li><a href="/runa.kyst.eks/followers/">${followers}</a></li><li><a href="/runa.kyst.eks/following/">${following}</a></li></ul>`;
  const page = (row: string) =>
    `<body><main><header><section><h2><span>runa.kyst.eks</span></h2>${row}</section></header></main></body>`;

  it.each([
    ['en', '383 posts', '12.3K followers', '1,059 following', 12_250],
    ['nb', '383 innlegg', '12,3k følgere', '1 059 følger', 12_250],
    ['sv', '383 inlägg', '12,3 tn följare', '1 059 följer', 12_250],
    ['da', '383 opslag', '12,3 t følgere', '1.059 følger', 12_250],
    ['de', '383 Beiträge', '12.345 Follower', '1.059 Gefolgt', 12_345],
    ['tr', '383 gönderi', '12,3 B takipçi', '1.059 takip', 12_250],
    ['ja', '投稿383件', 'フォロワー1.2万人', 'フォロー中1,059人', 11_500],
  ])('is read in %s: %s, %s, %s', (language, posts, followers, following, low) => {
    expect(readProfile(PROFILE, page(list(posts, followers, following)), [], language)).toMatchObject({
      followers: { low },
      following: { low: 1059, high: 1059 },
      postCount: { low: 383, high: 383 },
      seen: { followers: 'dom' },
    });
  });

  it('takes the full number in the title before the shortened one', () => {
    const row = list('383 posts', '<span title="12,345">12.3K</span> followers', '7 following');
    expect(readProfile(PROFILE, page(row)).followers).toMatchObject({ low: 12_345, high: 12_345 });
  });

  it('takes a title that is no number for what it is', () => {
    const row = list('383 posts', '<span title="Followers of 99 others">12.3K</span> followers', '7 following');
    expect(readProfile(PROFILE, page(row)).followers).toMatchObject({ low: 12_250 });
  });

  it('knows the three by their order where the lists cannot be opened', () => {
    const row = '<ul><li>383 posts</li><li>1,204 followers</li><li>7 following</li></ul>';
    expect(readProfile(PROFILE, page(row))).toMatchObject({ followers: { value: 1204 }, postCount: { value: 383 } });
  });

  it('takes no three lines of a bio for them', () => {
    const row = '<div><div>24 years</div><div>2 dogs</div><div>since 2019</div></div>';
    expect(read(PROFILE, page(row))).toMatchObject({ why: 'layout-changed' });
  });

  it('does not take those who follow together for the followers', () => {
    const row = '<a href="/runa.kyst.eks/followers/mutualOnly">Followed by a, b + 12 more</a>';
    expect(read(PROFILE, page(row))).toMatchObject({ why: 'layout-changed' });
  });

  it('takes the narrower of header and meta tags', () => {
    const head = headOf('runa.kyst.eks', '12,345 Followers, 7 Following, 383 Posts - See');
    const body = page(list('383 posts', '12.3K followers', '7 following'));
    expect(readProfile(PROFILE, head + body)).toMatchObject({
      followers: { value: 12_345 },
      seen: { followers: 'meta' },
    });
  });
});
