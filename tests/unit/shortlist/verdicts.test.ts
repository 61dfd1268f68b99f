import { beforeEach, describe, expect, it } from 'vitest';
import type { Partner, PostDisclosure } from '../../../lib/model/disclosure';
import { CAPTIONS, captioned, disclosure, finding, ordinary, VERDICTS } from '../components/disclosure-samples';
import { emptyBrowser, openContext, type Context } from './open';
import { assessment, facts, post } from './samples';

/** A save on a day of November of posts with their verdicts. */
function judgedOn(
  day: number,
  posts: [post: ReturnType<typeof post>, verdict: PostDisclosure | null][],
  partners: Partner[] = [],
) {
  const judgedAt = `2026-11-${day}T12:00:00Z`;
  const verdicts = posts.flatMap(([{ id }, verdict]) => (verdict ? [{ id, verdict }] : []));
  return facts({ recent: posts.map(([one]) => one) }, day, {
    assessment: assessment({
      judgedAt,
      disclosure: disclosure({ commercial: 3, clear: 1, unclear: 1, posts: verdicts, partners }),
    }),
  });
}

describe('verdicts on posts', () => {
  let store: Context;
  beforeEach(async () => {
    emptyBrowser();
    store = await openContext();
  });

  it('are kept beside the posts, with market, rules and times, and the entry keeps the counts alone', async () => {
    const { id, assessment: kept } = await store.saveCreator(
      judgedOn(22, [
        [captioned('weak'), VERDICTS.weak],
        [captioned('plain', { publishedAt: '2026-11-10T12:00:00Z' }), null],
      ]),
    );
    expect(kept.disclosure).toMatchObject({ commercial: 3, clear: 1, unclear: 1, posts: [] });
    expect(await store.judgedPostsOf(id)).toEqual([
      {
        post: captioned('weak'),
        disclosure: {
          market: 'NO',
          rulesVersion: '1.0.0',
          judgedAt: '2026-11-22T12:00:00Z',
          readAt: '2026-11-22T12:00:00Z',
          verdict: VERDICTS.weak,
        },
      },
      { post: captioned('plain', { publishedAt: '2026-11-10T12:00:00Z' }) },
    ]);
    expect((await store.postsOf(id)).map((one) => one.id)).toEqual(['weak', 'plain']);
  });

  it('give way to newer ones', async () => {
    await store.saveCreator(judgedOn(20, [[captioned('weak'), VERDICTS.weak]]));
    const { id } = await store.saveCreator(judgedOn(22, [[captioned('weak'), ordinary()]]));
    const [kept] = await store.judgedPostsOf(id);
    expect(kept?.disclosure).toMatchObject({ judgedAt: '2026-11-22T12:00:00Z', verdict: ordinary() });
  });

  it('stay where a later page shows no words, or only the beginning of them', async () => {
    await store.saveCreator(
      judgedOn(20, [
        [captioned('weak'), VERDICTS.weak],
        [captioned('missing'), VERDICTS.missing],
      ]),
    );
    const { id } = await store.saveCreator(
      judgedOn(22, [
        [captioned('weak', { caption: undefined }), null],
        [captioned('missing', { caption: `${CAPTIONS.missing.slice(0, 5)}…` }), ordinary()],
      ]),
    );
    const kept = await store.judgedPostsOf(id);
    expect(new Map(kept.map((one) => [one.post.id, one.disclosure?.verdict]))).toEqual(
      new Map([
        ['weak', VERDICTS.weak],
        ['missing', VERDICTS.missing],
      ]),
    );
  });

  it('leave an entry slim, however many posts there are', async () => {
    const posts = Array.from({ length: 200 }, (_, index) => {
      const caption = `Reklame for Fjordkaffe nummer ${index}, ${'ny favoritt på hytta '.repeat(20)}`;
      const verdict = { ...VERDICTS.clear, findings: [finding('label', caption, 'Reklame for')] };
      return [post(`p${index}`, { caption }), verdict] as [ReturnType<typeof post>, PostDisclosure];
    });
    const partners = [{ brand: 'Fjordkaffe', posts: posts.map(([{ id }]) => ({ id, disclosed: true })) }];
    const { id } = await store.saveCreator(judgedOn(22, posts, partners));
    const [entry] = await store.allEntries();
    expect(JSON.stringify(entry).length).toBeLessThan(3_000);
    expect(entry?.assessment.disclosure?.partners).toEqual([{ brand: 'Fjordkaffe', posts: [] }]);
    expect(await store.judgedPostsOf(id)).toHaveLength(200);
  });

  it('are counted in the day’s snapshot, unless nothing was read', async () => {
    const { id } = await store.saveCreator(judgedOn(20, [[captioned('weak'), VERDICTS.weak]]));
    await store.saveCreator(facts({}, 22, { assessment: assessment({ disclosure: disclosure({ postsRead: 0 }) }) }));
    expect((await store.snapshotsOf(id)).map((day) => day.disclosure)).toEqual([
      { commercial: 3, clear: 1, unclear: 1 },
      undefined,
    ]);
  });

  it('come back with a removed entry', async () => {
    const { id } = await store.saveCreator(judgedOn(22, [[captioned('weak'), VERDICTS.weak]]));
    const removed = JSON.parse(JSON.stringify(await store.removeEntry(id)));
    await store.restoreEntry(removed);
    expect((await store.judgedPostsOf(id))[0]?.disclosure?.verdict).toEqual(VERDICTS.weak);
  });
});
