import { describe, expect, it } from 'vitest';
import { HANDLE, missOf, PROFILE, readProfile } from './page';

const head = (description: string, address = PROFILE) =>
  `<link rel="canonical" href="${address}"><meta name="description" content="${description}">`;

describe('the head of a profile', () => {
  it.each([
    ['en', `@${HANDLE} — 427.7k followers, 176 following, 6.8M likes — Watch videos.`, 427_700],
    ['en', `@${HANDLE} 32.7m Followers, 0 Following, 248.1m Likes - Watch 7 videos`, 32_700_000],
    ['zh-TW', `Clay 2 號 (@${HANDLE})。188.4K 個按讚數。9214 名粉絲。看看影片`, 9_214],
    ['nb', `Clay &amp; Kiln (@${HANDLE}) på TikTok | 188.4K liker. 12.3K følgere`, 12_300],
    ['fi', `Clay &amp; Kiln (@${HANDLE}) TikTokissa | 6.8M tykkäystä. 427.7K seuraajaa. 176 seurattua.`, 427_700],
    [
      'cs',
      `Clay &amp; Kiln (@${HANDLE}) na TikToku | 6.8M To se mi líbí. 176 sledovaných. 427.7K sledujících.`,
      427_700,
    ],
    ['hu', `Clay &amp; Kiln (@${HANDLE}) a TikTokon | 6.8M kedvelés. 176 követett. 427.7K követő.`, 427_700],
    ['el', `Clay &amp; Kiln (@${HANDLE}) στο TikTok | 6.8M «Μου αρέσει». Ακολουθεί 176. 427.7K ακόλουθοι.`, 427_700],
    ['he', `Clay &amp; Kiln (@${HANDLE}) ב-TikTok | 6.8M לייקים. 176 במעקב. 427.7K עוקבים.`, 427_700],
    ['hi', `Clay &amp; Kiln (@${HANDLE}) | 6.8M लाइक. 176 फ़ॉलो कर रहे हैं. 427.7K फ़ॉलोअर.`, 427_700],
    ['th', `Clay &amp; Kiln (@${HANDLE}) บน TikTok | ถูกใจ 6.8M. กำลังติดตาม 176. ผู้ติดตาม 427.7K.`, 427_700],
    [
      'vi',
      `Clay &amp; Kiln (@${HANDLE}) trên TikTok | 6.8M lượt thích. Đang theo dõi 176. 427.7K người theo dõi.`,
      427_700,
    ],
    ['ro', `Clay &amp; Kiln (@${HANDLE}) pe TikTok | 6.8M aprecieri. 427.7K urmăritori.`, 427_700],
    ['uk', `Clay &amp; Kiln (@${HANDLE}) у TikTok | 6.8M вподобань. 427.7K підписників.`, 427_700],
    ['nb', `Clay &amp; Kiln (@${HANDLE}) | 188.4K liker 12.3K følgere`, undefined],
  ])('in %s: %s', (language, description, followers) => {
    const html = head(description);
    if (followers === undefined) expect(missOf({ language, html })).toBe('not-ready');
    else
      expect(readProfile({ language, html })).toMatchObject({
        followers: { value: followers },
        seen: { followers: 'meta' },
      });
  });

  it('is not believed when it is about somebody else', () => {
    expect(missOf({ html: head(`@${HANDLE} 32.7m Followers`, 'https://www.tiktok.com/@someoneelse_demo') })).toBe(
      'not-ready',
    );
    expect(missOf({ html: head('@someoneelse_demo 32.7m Followers') })).toBe('not-ready');
    expect(missOf({ html: `<meta name="description" content="@${HANDLE} 32.7m Followers">` })).toBe('not-ready');
  });

  it('may carry linked data, about this account or another', () => {
    const data = (name: string) =>
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'ProfilePage',
        mainEntity: {
          '@type': 'Person',
          name: 'Clay & Kiln',
          alternateName: name,
          description: 'Write to kiln@clay.example',
          interactionStatistic: [
            { interactionType: 'https://schema.org/LikeAction', userInteractionCount: 188_400 },
            { interactionType: { '@type': 'https://schema.org/FollowAction' }, userInteractionCount: '12300' },
          ],
        },
      })}</script>`;
    const profile = readProfile({ html: data(`@${HANDLE}`) });
    expect(profile).toMatchObject({ name: 'Clay & Kiln', email: 'kiln@clay.example', totalLikes: { value: 188_400 } });
    expect(profile.followers).toEqual({ low: 12_250, high: 12_349, value: 12_300 });
    expect(missOf({ html: data('someoneelse_demo') })).toBe('not-ready');
  });
});
