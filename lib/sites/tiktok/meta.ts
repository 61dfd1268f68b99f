import { parseCount } from '../../counts/parse-count';
import { at, isObject, list, parseJson, textAt, type JsonObject } from '../json';
import type { Page } from '../contract';
import { shorten, toLooseHttpUrl } from '../texts';
import { pathOf, sameForm } from './address';
import { numberAt, roundedCount } from './stats';
import type { User } from './user';

/**
 * "Followers" as TikTok's sentences say it. English and Chinese were seen; the others follow the words of the app, and keep
 * clear of "following".
 */
const FOLLOWERS =
  /follower|粉[絲丝]|følgere|följare|fylgjend|seuraaj|jälgija|sekotāj|sekėj|abonnés|seguidor|urmăritor|takipçi|izləyici|подписчик|підписник|читач|последовател|пратила|pratitel|sledilc|sledujíc|sledovate|követő|obserwując|ακόλουθ|フォロワー|팔로워|pengikut|người theo dõi|volgers|volgelinge|wafuasi|متابع|دنبال.?کنند|עוקבים|फ़?ॉलो[अव]|ফলোয়ার|ผู้ติดตาม|អ្នកតាម/i;
/** The numbers stand in front; what follows can be the creator's own words. */
const SENTENCE = 300;

/** What the head of the page says of `handle`, rounded; undefined when it is about somebody else. */
export function readMeta(page: Page, handle: string | undefined): User | undefined {
  if (!handle) return undefined;
  const person = linkedData(page.document, handle);
  const followers = person ? statistic(person, 'FollowAction') : followersInSentence(page, handle);
  if (!person && !followers) return undefined;
  const [link] = list(at(person, 'sameAs'));
  return {
    handle: sameForm(handle),
    name: shorten(at(person, 'name'), 'name'),
    bio: shorten(at(person, 'description'), 'text'),
    link: toLooseHttpUrl(link),
    counts: { followers, totalLikes: statistic(person, 'LikeAction') },
  };
}

// ProfilePage of schema.org, on some variants of the page.
function linkedData(document: Document, handle: string): JsonObject | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parseJson(script.textContent ?? '');
    const person = at(data, 'mainEntity');
    const name = textAt(person, 'alternateName');
    if (isObject(person) && name && sameForm(name) === sameForm(handle)) return person;
  }
  return undefined;
}

function statistic(person: unknown, action: string) {
  const isIt = (one: unknown) => {
    const type = at(one, 'interactionType');
    return (textAt(type, '@type') ?? textAt(one, 'interactionType') ?? '').endsWith(action);
  };
  const count = numberAt(list(at(person, 'interactionStatistic')).find(isIt), 'userInteractionCount');
  return count === undefined ? undefined : roundedCount(count);
}

function followersInSentence({ document, numbers }: Page, handle: string) {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const [name = ''] = pathOf(address ?? content(document, 'meta[property="og:url"]') ?? '');
  const sentence = (
    content(document, 'meta[name="description"]') ??
    content(document, 'meta[property="og:description"]') ??
    ''
  )
    .slice(0, SENTENCE)
    .normalize('NFC');
  const own = `@${sameForm(handle)}`;
  const start = sentence.toLowerCase().indexOf(own);
  if (sameForm(name) !== sameForm(handle) || start < 0) return undefined;
  // Names hold digits of their own.
  const rest = sentence.slice(0, start) + ', ' + sentence.slice(start + own.length);
  const part = rest.split(/[,.] |[。،;(—–|•·]| - /).find((text) => FOLLOWERS.test(text));
  return part === undefined ? undefined : parseCount(part, { numbers, site: 'tiktok', of: 'followers' });
}

function content(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content') ?? undefined;
}
