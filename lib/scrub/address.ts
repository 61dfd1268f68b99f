import type { Scrubber } from './scrubber';
import { hideText } from './words';

/** Hosts that are the sites' own, or everybody's. What is on others is a link that somebody chose. */
const HOSTS =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|ytimg\.com|ggpht\.com|google\.com|googlevideo\.com|gstatic\.com|instagram\.com|cdninstagram\.com|fbcdn\.net|facebook\.com|tiktok\.com|tiktokcdn(?:-\w+)?\.com|ttwstatic\.com|schema\.org|ogp\.me|w3\.org)$/;
/** What the sites themselves write in their paths. */
const PATH_WORDS = new Set(
  (
    'about accounts api audio browse c channel channels clips community detail direct embed explore featured feed ' +
    'followers following graphql hashtag item item_list l live login media music p photo playlist playlists post posts ' +
    'profile query recommend redirect reel reels repost results search shorts signin stories streams tag tagged tags ' +
    'tv u user username users v v1 v2 video videos watch web web_profile_info www youtubei'
  ).split(' '),
);
const WORD = /^[a-z][a-z_-]{0,23}$/;

/** True for what is an address, whole or from the site's root. */
export function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\/\S+$/i.test(text) || /^\/[@\w][^\s<>]*$/.test(text);
}

/** An address without what it says of people: names in its path, values behind its ?, links to elsewhere. */
export function scrubAddress(text: string, scrubber: Scrubber): string {
  const base = 'https://base.invalid';
  if (!URL.canParse(text, base)) return hideText(text, 'nothing', scrubber.kept);
  const url = new URL(text, base);
  const isWeb = /^https?:$/.test(url.protocol);
  if (isWeb && url.origin !== base && !HOSTS.test(url.hostname)) {
    scrubber.takenOut.texts += 1;
    return 'https://www.example.com/';
  }
  // "javascript:", "data:", "blob:" and whatever else comes.
  if (!isWeb && !text.includes('://')) return hideText(text, 'nothing', scrubber.kept);
  const path = url.pathname
    .split('/')
    .map((part) => scrubPart(part, scrubber))
    .join('/');
  const query = [...url.searchParams].map(([key, value]) => [key.slice(0, 60), scrubValue(key, value, scrubber)]);
  const search =
    query.length > 0
      ? `?${query.map(([key = '', value = '']) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&')}`
      : '';
  if (url.origin === base) return path + search;
  return `${text.startsWith('//') ? '' : url.protocol}//${url.host}${path}${search}`;
}

function scrubPart(part: string, scrubber: Scrubber): string {
  const text = readable(part);
  if (text === '' || PATH_WORDS.has(text) || scrubber.isKept(text)) return part;
  const [, at = '', name = ''] = /^(@?)(.*)$/s.exec(text) ?? [];
  scrubber.takenOut.ids += 1;
  return at + encodeURIComponent(scrubber.ids(name));
}

function scrubValue(key: string, value: string, scrubber: Scrubber): string {
  if (value === '' || scrubber.isKept(value) || /^\d{1,4}$/.test(value)) return value;
  // Short words are settings of the site's own: unless somebody typed them.
  if (WORD.test(value) && !/^(?:q|query|search\w*|keyword|username|unique_?id)$/i.test(key)) return value;
  if (value.length > 100) {
    scrubber.takenOut.secrets += 1;
    return 'removed';
  }
  scrubber.takenOut.ids += 1;
  return scrubber.ids(value);
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
