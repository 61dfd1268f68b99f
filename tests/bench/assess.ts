import { pathToFileURL } from 'node:url';
import { MARKET_CODES } from '../../lib/model/disclosure';
import { exactCount } from '../../lib/model/interval';
import type { Profile } from '../../lib/model/profile';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { readCaptions } from '../unit/disclosure/captions';
import type { Bench } from './bench';
import { bundle } from './bundle';
import type * as Subject from './in-page/subject';
import { rowOf, type Row } from './row';

const NOW = '2026-11-22T12:00:00Z';
const POSTS = 20;

/** A creator whose posts carry captions from the table of the market, one after the other. */
function creatorOf(captions: readonly string[]): Profile {
  const recent = Array.from({ length: POSTS }, (_, index) => ({
    id: `p${index}`,
    url: `https://www.instagram.com/p/p${index}/`,
    kind: 'image' as const,
    publishedAt: new Date(Date.parse(NOW) - (index + 2) * 86_400_000).toISOString(),
    caption: captions[index % captions.length] ?? '',
    likes: exactCount(400 + 37 * index),
    comments: exactCount(10 + index),
    views: exactCount(9_000 + 211 * index),
    partners: [],
  }));
  return {
    site: 'instagram',
    handle: 'fjordogfart',
    url: 'https://www.instagram.com/fjordogfart/',
    links: [],
    followers: exactCount(20_000),
    recent,
    seen: {},
    readAt: NOW,
    reader: { site: 'instagram', version: '1.0.0' },
  };
}

/**
 * `assess` with disclosure of a creator with 20 posts, by every market's rules in turn. The processor's time counts: what
 * else runs on the machine takes nothing away from it.
 */
export async function measureAssess(bench: Bench): Promise<Row[]> {
  const { assess }: typeof Subject = await import(pathToFileURL(await bundle(bench, 'subject.ts', 'es')).href);
  const table = readCaptions();
  const creators = MARKET_CODES.map((market) => ({
    market,
    creator: creatorOf(table.filter((row) => row.market === market).map(({ caption }) => caption)),
  }));
  const times: number[] = [];
  const rounds = bench.quick ? 10 : 50;
  for (let round = -3; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (const { market, creator } of creators) assess(creator, { now: NOW, settings: DEFAULT_SETTINGS, market });
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) times.push((user + system) / 1e3 / creators.length);
  }
  const what = `assess with disclosure of ${POSTS} posts, the mean of ${creators.length} markets; processor time, warm`;
  return [rowOf({ name: `assess, ${POSTS} posts`, what, unit: 'ms', budget: { most: 5 } }, times)];
}
