import { assess } from '../../../lib/assess/assess';
import { toSummary } from '../../../lib/assess/summary';
import type { Entry } from '../../../lib/model/entry';
import type { KeptPost } from '../../../lib/model/kept-post';
import { exactCount } from '../../../lib/model/interval';
import type { Profile } from '../../../lib/model/profile';
import { creatorKeys } from '../../../lib/model/reading';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { write } from '../../../lib/shortlist/database';
import { toEntry } from '../../../lib/shortlist/merge';
import { toEntryRow } from '../../../lib/shortlist/rank';

const NOW = '2026-11-22T12:00:00Z';
const SITES = ['instagram', 'tiktok', 'youtube'] as const;
const FIRST = ['Nordlys', 'Fjord', 'Skog', 'Havn', 'Bjørk', 'Sno', 'Vinter', 'Sommar', 'Kyst', 'Vidde'];
const LAST = ['og te', 'og fart', 'kjøkken', 'foto', 'hage', 'strikk', 'tur', 'hjem', 'stil', 'lek'];
/** So many verdicts are judged; the rest are others of them with names and numbers of their own. */
const VERDICTS = 200;
const POSTS = 20;
/** Sentences of captions, in the languages that are read most; each caption is four of them, about 400 characters. */
const SENTENCES = [
  'Vi tok båten ut til den ytterste øya og fyrte opp bålet før det regnet, slik vi gjør hver høst når det er stille.',
  'Imorgon blir det kanelbullar igen, och den här gången med kardemumma från mormors burk på översta hyllan i köket.',
  'Walked the long way home and found three kinds of mushrooms, two of which I can name without looking anything up.',
  'Reklame | Takk til Havblikk for lånet av teltet: det holdt tett gjennom to netter, og det er mer enn jeg gjorde.',
  'Morgens um sechs gehört der Steg noch den Möwen, und der Kaffee schmeckt dort besser als an jedem anderen Ort.',
  'Any questions about the recipe, ask below and I will answer when the bread is out of the oven. #baking #slowfood',
  'Halve prisen på garn hos @strikkeboden i dag med koden KYST20, og nei, jeg trenger ikke flere nøster, men likevel.',
];

/** Creator number `n`: invented, always the same, no two alike. */
function creator(n: number): Profile {
  const site = SITES[n % SITES.length] ?? 'instagram';
  const followers = 500 + ((n * 7_919) % 900_000);
  const recent = Array.from({ length: POSTS }, (_, post) => ({
    id: `p${n}-${post}`,
    url: `https://www.${site}.com/p/p${n}-${post}/`,
    kind: 'video' as const,
    caption: Array.from({ length: 4 }, (__, part) => SENTENCES[(n + post * 3 + part) % SENTENCES.length]).join('\n'),
    publishedAt: new Date(Date.parse(NOW) - (post + 2) * 86_400_000).toISOString(),
    likes: exactCount(Math.round(followers * (0.01 + ((n + post) % 9) / 150))),
    comments: exactCount(3 + ((n * post) % 40)),
    views: exactCount(Math.round(followers * (0.1 + ((n + post) % 7) / 20))),
    partners: [],
  }));
  return {
    site,
    accountId: `${9_000_000_000 + n}`,
    handle: `creator.${n.toString(36)}`,
    url: `https://www.${site}.com/@creator.${n.toString(36)}`,
    name: `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]} ${n}`,
    bio: `Tea, snow and long walks. Number ${n} of many. Write to post+${n}@example.com for work together.`,
    links: [`https://example.com/${n}`],
    email: `post+${n}@example.com`,
    country: 'Norway',
    verified: n % 11 === 0,
    followers: exactCount(followers),
    following: exactCount(n % 900),
    postCount: exactCount(n % 2_000),
    recent,
    seen: { followers: 'embedded', name: 'embedded', handle: 'embedded' },
    readAt: NOW,
    reader: { site, version: '1.0.0' },
  };
}

function judged(n: number): Entry {
  const profile = creator(n);
  const assessment = assess(profile, { now: NOW, settings: DEFAULT_SETTINGS, market: 'NO' });
  return toEntry('', [], { profile, assessment, summary: toSummary(profile.recent), now: NOW });
}

let verdicts: Entry[] | undefined;

/** Puts the creators from one number to another, the last left out, onto the shortlist. Answers with their length as JSON. */
export async function seed(from: number, to: number): Promise<number> {
  verdicts ??= Array.from({ length: VERDICTS }, (_, n) => judged(n));
  let length = 0;
  await write(['entries', 'posts'], async (tx) => {
    for (let n = from; n < to; n += 1) {
      const verdict = verdicts?.[n % VERDICTS];
      if (!verdict) throw new Error('no verdict');
      const { recent, ...facts } = creator(n);
      const profile = { ...facts, recent: [] };
      const savedAt = new Date(Date.parse(NOW) - n * 1_000).toISOString();
      const note = n % 5 === 0 ? `Asked for a price, number ${n}` : '';
      const entry = { ...verdict, id: `e${n}`, keys: creatorKeys(profile), profile, note, savedAt, updatedAt: savedAt };
      if (n === from) ({ length } = JSON.stringify(entry));
      const posts = recent.map((post, place): KeptPost => {
        return { entryId: entry.id, postId: post.id, readAt: NOW, place, post };
      });
      void tx.objectStore('posts').put({ entryId: entry.id, size: posts.length, posts });
      await tx.objectStore('entries').put(toEntryRow(entry));
    }
  });
  return length;
}
