import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../../lib/model/verdict';
import { changeSettings } from '../../../lib/settings/settings';
import { exact, NOW, readChannel, video, visitChannel, visitVideo } from './creators';
import { deliver, fromPage, fromPopup, OWN_PAGE, pageSender, startBrowser } from './extension';

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await startBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const IDS = ['a', 'b', 'c', 'd', 'e'];
const recent = IDS.map((id) => video(id, { likes: exact(400), comments: exact(100) }));
const entries = async () => (await import('../../../lib/shortlist/entries')).allEntries();

async function judged(tabId: number): Promise<Verdict> {
  const view = await fromPopup('tab.view', { tabId });
  if (view.state !== 'judged') throw new Error(view.state);
  return view.verdict;
}

async function climateList(): Promise<void> {
  await changeSettings({
    requirementLists: [
      {
        id: 'summer',
        name: 'Summer',
        requirements: [{ kind: 'soft', id: 'climate', text: 'Cares about the climate' }],
      },
    ],
    currentRequirements: 'summer',
  });
}

describe('what the person says of a saved creator', () => {
  it('is judged with, kept, and in the shortlist as it is in the popup', async () => {
    await climateList();
    await visitChannel(1, 'anna', { recent });
    await fromPage(1, 'creator.shortlist', {});
    expect((await judged(1)).assessment.requirements).toMatchObject({ met: 0, open: 1 });
    const kept = await fromPopup('creator.answer', {
      tabId: 1,
      change: { quote: 20_000, answers: { climate: true } },
    });
    expect(kept.words).toEqual({ quote: 20_000, answers: { climate: { answer: true, at: NOW } }, checklist: {} });
    const { assessment } = await judged(1);
    expect(assessment.requirements).toMatchObject({ met: 1, open: 0 });
    // 24,400 followers: 2,000 to 15,000 in the guide; 500 reactions and 10,000 views a video.
    expect(assessment.cost?.quote).toEqual({
      value: 20_000,
      against: 'above',
      perEngagement: 40,
      perThousandViews: 2_000,
    });
    const [entry] = await entries();
    expect(entry).toMatchObject({ quote: 20_000, assessment: { cost: { quote: { value: 20_000 } } } });
  });

  it('comes back when it is asked for, with the visits', async () => {
    await visitChannel(1, 'anna', { recent });
    await fromPage(1, 'creator.shortlist', {});
    await fromPopup('creator.answer', { tabId: 1, change: { likesPerPost: 300, checklist: { quality: true } } });
    const { words, snapshots } = await fromPopup('creator.recall', { tabId: 1 });
    expect(words).toMatchObject({ typed: { likesPerPost: 300 }, checklist: { quality: { done: true } } });
    expect(snapshots).toMatchObject([{ day: '2026-11-22', followers: { low: 24_400, high: 24_499 } }]);
  });

  it('is said on a page that tells less, and takes nothing from the entry', async () => {
    await visitChannel(1, 'anna', { recent });
    await fromPage(1, 'creator.shortlist', {});
    await fakeBrowser.storage.session.clear();
    await visitVideo(2, 'anna', video('z'), { followers: undefined });
    await fromPopup('creator.answer', { tabId: 2, change: { quote: 5_000 } });
    const [entry] = await entries();
    expect(entry).toMatchObject({
      quote: 5_000,
      assessment: { engagement: { state: 'rated' }, tier: { tiers: ['micro'] } },
    });
  });

  it('adds the creator to no list', async () => {
    await visitChannel(1, 'anna', { recent });
    await fromPage(1, 'creator.shortlist', {});
    const { createList } = await import('../../../lib/shortlist/lists');
    const { id } = await createList('Winter', NOW);
    await changeSettings({ currentList: id });
    await fromPopup('creator.answer', { tabId: 1, change: { quote: 5_000 } });
    expect((await judged(1)).saved?.lists).toEqual(['Shortlist']);
  });

  it('can’t be kept of somebody who is not saved', async () => {
    await visitChannel(1, 'anna', { recent });
    await expect(fromPopup('creator.recall', { tabId: 1 })).rejects.toThrow('not-found');
    await expect(fromPopup('creator.answer', { tabId: 1, change: { quote: 1 } })).rejects.toThrow('not-found');
  });

  it('is no page’s to ask for or to say, and no nonsense', async () => {
    await visitChannel(1, 'anna');
    await fromPage(1, 'creator.shortlist', {});
    const refused = { ok: false, code: 'unknown' };
    for (const verb of ['creator.recall', 'creator.answer'])
      expect(await deliver({ verb, payload: { tabId: 1, change: {} } }, pageSender(1))).toEqual(refused);
    for (const change of [
      { quote: -1 },
      { quote: '5' },
      { likesPerPost: 1e12 },
      { answers: { a: 'yes' } },
      { answers: { ['x'.repeat(101)]: true } },
      { authenticity: [true, true, true] },
      { checklist: { a: null } },
    ])
      expect(await deliver({ verb: 'creator.answer', payload: { tabId: 1, change } }, OWN_PAGE)).toEqual(refused);
  });
});

describe('the language that a creator writes in', () => {
  const bio = 'Vi lager mat ute, sommer som vinter, og deler oppskriftene med alle som liker å være på tur i skogen.';
  const tells = (languages: { language: string; percentage: number }[], isReliable = true) => {
    const detectLanguage = vi.fn(async (_text: string) => ({ isReliable, languages }));
    Object.assign(fakeBrowser.i18n, { detectLanguage });
    return detectLanguage;
  };

  it('is what the browser is sure of, from bio and posts', async () => {
    const detectLanguage = tells([{ language: 'no', percentage: 97 }]);
    await visitChannel(1, 'anna', {
      bio: `${bio} https://anna.example/no #tur`,
      recent: [video('a', { title: 'På tur' })],
    });
    expect((await judged(1)).profile.language).toBe('nb');
    const [[text] = ['']] = detectLanguage.mock.calls;
    expect(text).toContain('deler oppskriftene');
    expect(text).toContain('På tur');
    expect(text).not.toMatch(/https|#tur/);
  });

  it('is asked once for the same words', async () => {
    const detectLanguage = tells([{ language: 'sv', percentage: 90 }]);
    await visitChannel(1, 'anna', { bio });
    await readChannel(1, 'anna', { bio });
    await fromPopup('tab.view', { tabId: 1 });
    expect(detectLanguage).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the browser is not sure', [{ language: 'da', percentage: 97 }], false],
    [
      'two languages share the text',
      [
        { language: 'en', percentage: 55 },
        { language: 'nb', percentage: 45 },
      ],
      true,
    ],
    ['it is no language', [{ language: 'und', percentage: 99 }], true],
    ['there is none', [], true],
  ])('stays unknown where %s', async (_, languages, isReliable) => {
    tells(languages, isReliable);
    await visitChannel(1, 'anna', { bio });
    expect((await judged(1)).profile.language).toBeUndefined();
  });

  it('stays unknown where hardly anything is written, or the browser can’t tell', async () => {
    const detectLanguage = tells([{ language: 'nb', percentage: 99 }]);
    await visitChannel(1, 'anna', { bio: 'Mat og tur' });
    expect(detectLanguage).not.toHaveBeenCalled();
    detectLanguage.mockRejectedValue(new Error('not here'));
    await visitChannel(2, 'berit', { bio });
    expect((await judged(2)).profile.language).toBeUndefined();
  });

  it('stays unknown where one line is all there is, however often it is posted', async () => {
    const detectLanguage = tells([{ language: 'ja', percentage: 99 }]);
    const days = Array.from({ length: 9 }, (_, day) => video(`d${day}`, { title: `Stille vann, dag ${day}` }));
    await visitChannel(1, 'anna', { recent: days });
    expect(detectLanguage).not.toHaveBeenCalled();
    expect((await judged(1)).profile.language).toBeUndefined();
  });

  it('is none that is written in other letters than the text', async () => {
    tells([{ language: 'ja', percentage: 99 }]);
    await visitChannel(1, 'anna', { bio });
    expect((await judged(1)).profile.language).toBeUndefined();
    tells([{ language: 'el', percentage: 99 }]);
    await visitChannel(2, 'berit', {
      bio: 'Μαγειρεύουμε έξω, καλοκαίρι και χειμώνα, και μοιραζόμαστε τις συνταγές με όλους όσοι αγαπούν το δάσος.',
    });
    expect((await judged(2)).profile.language).toBe('el');
  });

  it('is left as the page states it', async () => {
    tells([{ language: 'da', percentage: 99 }]);
    await visitChannel(1, 'anna', { bio, language: 'nb', seen: { language: 'embedded' } });
    expect((await judged(1)).profile.language).toBe('nb');
  });
});
