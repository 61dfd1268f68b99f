import { parseHTML } from 'linkedom';
import { numbersIn } from '../../../../lib/counts/languages';
import { isMiss } from '../../../../lib/model/reading';
import type { Profile } from '../../../../lib/model/profile';
import type { Page, PageResponse } from '../../../../lib/sites/contract';
import { tiktok } from '../../../../lib/sites/tiktok/reader';

export const NOW = '2026-02-10T12:00:00.000Z';
export const HANDLE = 'clayandkiln_demo';
export const SEC_UID = 'MS4wLjABAAAAdemoClayAndKilnAAAA';
export const PROFILE = `https://www.tiktok.com/@${HANDLE}`;
/** Given on 2026-02-08. */
export const POST_ID = '7604500000000000001';
export const POST = `${PROFILE}/video/${POST_ID}`;

interface Parts {
  url?: string;
  language?: string;
  html?: string;
  /** The scopes of the page's universal data. */
  scope?: object;
  responses?: PageResponse[];
}

/** A page of TikTok with what a test says of it. */
export function toPage({ url = PROFILE, language = 'en', html = '', scope, responses = [] }: Parts): Page {
  const data = JSON.stringify({ __DEFAULT_SCOPE__: scope }).replaceAll('<', '\\u003c');
  const script = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${data}</script>`;
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${scope ? script : ''}${html}</body></html>`);
  const numbers = numbersIn(language);
  return { url, language, numbers, now: NOW, document, embedded: tiktok.embedded(document), responses };
}

/** What the reader makes of it; throws when that is no profile. */
export function readProfile(parts: Parts): Profile {
  const reading = tiktok.read(toPage(parts));
  if (isMiss(reading)) throw new Error(`no profile: ${reading.why}`);
  return reading;
}

/** Why there is no profile; undefined when there is one. */
export function missOf(parts: Parts): string | undefined {
  const reading = tiktok.read(toPage(parts));
  return isMiss(reading) ? reading.why : undefined;
}

/** An answer that the page loaded. */
export function answer(path: string, body: unknown): PageResponse {
  return { url: `https://www.tiktok.com${path}`, text: typeof body === 'string' ? body : JSON.stringify(body) };
}

export const user = (more: object = {}) => ({
  id: '7011000000000000006',
  uniqueId: HANDLE,
  secUid: SEC_UID,
  nickname: 'Clay & Kiln',
  signature: '',
  verified: false,
  privateAccount: false,
  ...more,
});

export const stats = { followerCount: 9_214, followingCount: 431, heart: 188_400, heartCount: 188_400, videoCount: 76 };

/** The answer about a profile. */
export const detail = (more: object = {}, about: object = {}) =>
  answer(`/api/user/detail/?aid=1988&uniqueId=${HANDLE}`, {
    statusCode: 0,
    userInfo: { user: user(about), stats, ...more },
  });

/** A post as TikTok's lists give it. */
export const item = (id: string, more: object = {}) => ({
  id,
  desc: `Post ${id}`,
  createTime: 1_770_500_000,
  author: user(),
  isAd: false,
  stats: { diggCount: 733, shareCount: 6, commentCount: 40, playCount: 8_120, collectCount: 51 },
  video: { duration: 20 },
  ...more,
});

/** A page of the creator's own list. */
export const listed = (items: unknown[], cursor = 0) =>
  answer(`/api/post/item_list/?secUid=${SEC_UID}&count=16&cursor=${cursor}`, { statusCode: 0, itemList: items });

/** The header of a rendered profile. */
export function header(title: string, subtitle: string, followers = '9214', more = ''): string {
  return `<div id="names"><h1 data-e2e="user-title">${title}</h1><h2 data-e2e="user-subtitle">${subtitle}</h2></div>
    <h3><strong data-e2e="following-count">431</strong><strong data-e2e="followers-count">${followers}</strong>
    <strong data-e2e="likes-count">188.4K</strong></h3>${more}`;
}
