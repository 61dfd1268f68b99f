import { assess } from '../../lib/assess/assess';
import { marketOf } from '../../lib/disclosure/region';
import { t, uiLanguage } from '../../lib/i18n/text';
import { exactCount } from '../../lib/model/interval';
import type { Post } from '../../lib/model/post';
import type { Profile } from '../../lib/model/profile';
import type { Settings } from '../../lib/model/settings';
import type { Saved, Verdict } from '../../lib/model/verdict';

const ADDRESS = 'https://www.instagram.com/kim.example/';
/** Likes and comments of twelve posts, newest first. */
const NUMBERS = [
  [2_210, 82],
  [1_740, 44],
  [1_980, 70],
  [2_480, 104],
  [1_520, 38],
  [2_040, 60],
  [1_860, 56],
  [2_660, 120],
  [1_630, 48],
  [1_810, 66],
  [2_300, 88],
  [1_960, 52],
] as const;
const DAY = 86_400_000;

/** An invented creator with twelve posts, two of them advertising, as read at `now` (ISO 8601). */
function sampleProfile(now: string): Profile {
  const captions: (string | undefined)[] = [t('welcome_sample_ad'), t('welcome_sample_hidden_ad')];
  return {
    site: 'instagram',
    accountId: '1',
    handle: 'kim.example',
    name: t('welcome_sample_name'),
    url: ADDRESS,
    links: [],
    followers: exactCount(58_400),
    recent: NUMBERS.map(([likes, comments], index): Post => ({
      id: String(index),
      url: `${ADDRESS}#${index}`,
      kind: 'image',
      publishedAt: new Date(Date.parse(now) - (4 + 3 * index) * DAY).toISOString(),
      caption: captions[index],
      likes: exactCount(likes),
      comments: exactCount(comments),
      partners: [],
    })),
    seen: {},
    readAt: now,
    reader: { site: 'instagram', version: '1.0.0' },
  };
}

/** What the badge says of the invented creator by these settings at `now` (ISO 8601). */
export function sampleVerdict(settings: Settings, now: string, saved: Saved | null): Verdict {
  const profile = sampleProfile(now);
  const market = settings.market === '' ? marketOf(uiLanguage()) : settings.market;
  return {
    account: { site: 'instagram', kind: 'profile', key: 'instagram:@kim.example', handle: 'kim.example' },
    profile,
    assessment: assess(profile, { now, settings, market }),
    saved,
  };
}
