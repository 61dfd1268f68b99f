import type { Fit, Sighting } from '../model/fit';
import { toInstant } from '../model/instant';
import type { Post } from '../model/post';
import { newestFirst } from './posts';

/** "The last 20 posts" of guide 000. */
const WINDOW = 20;

/** The person's words. */
export interface BrandWords {
  brands: readonly string[];
  competitors: readonly string[];
}

// One spelling for what looks the same to a person: case, wide letters, accents typed as two characters.
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** True when `word` stands in `text` with no letter or digit on either side. */
function hasWord(text: string, word: string): boolean {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(text);
}

interface Words {
  /** Title and caption. */
  text: string;
  partners: string[];
}

function wordsOf({ title = '', caption = '', partners }: Post): Words {
  return { text: plain(`${title}\n${caption}`), partners: partners.map(plain) };
}

function isIn({ text, partners }: Words, word: string): boolean {
  // Tags, mentions and partners' handles are written without the spaces.
  const joined = word.replace(/[\s.&'’-]+/g, '');
  return (
    hasWord(text, word) ||
    (joined !== word && hasWord(text, joined)) ||
    partners.some((by) => by === word || by === joined)
  );
}

function sightingsOf(words: readonly string[], posts: readonly { post: Post; words: Words }[]): Sighting[] {
  return words.flatMap((given) => {
    const word = plain(given.trim().replace(/^[@#]/, ''));
    if (word === '') return [];
    const found = posts.filter(({ words }) => isIn(words, word)).map(({ post }) => post);
    return [{ word: given, posts: found.map((post) => ({ id: post.id, url: post.url, ...timeOf(post) })) }];
  });
}

function timeOf({ publishedAt, publishedBetween }: Post): Pick<Sighting['posts'][number], 'at' | 'between'> {
  if (publishedAt !== undefined) return { at: publishedAt };
  return publishedBetween ? { between: publishedBetween } : {};
}

/**
 * When a word was last read: one moment twice, or the earliest and the latest that the newest sighting can be; undefined
 * where no page tells. A post with a rough time may be newer than the newest one that is dated.
 */
export function lastSeen(posts: Sighting['posts']): [from: string, to: string] | undefined {
  const newest = (times: readonly (string | undefined)[]) =>
    times.filter((time) => time !== undefined).toSorted((a, b) => (toInstant(b) ?? 0) - (toInstant(a) ?? 0))[0];
  const from = newest(posts.map(({ at, between }) => at ?? between?.[0]));
  const to = newest(posts.map(({ at, between }) => at ?? between?.[1]));
  return from === undefined || to === undefined ? undefined : [from, to];
}

/**
 * Where the person's brand words and competitors stand in the newest 20 posts whose words were read, as whole words, tags,
 * mentions or partners (method.md II.11). Posts of others do not count.
 */
export function judgeFit(posts: readonly Post[], { brands, competitors }: BrandWords): Fit {
  const own = newestFirst(posts).filter((post) => !post.byOthers);
  const readable = own.filter(({ title, caption, partners }) => title || caption !== undefined || partners.length > 0);
  const read = readable.slice(0, WINDOW).map((post) => ({ post, words: wordsOf(post) }));
  return { read: read.length, brands: sightingsOf(brands, read), competitors: sightingsOf(competitors, read) };
}
