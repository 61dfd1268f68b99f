import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Person } from '../../../../components/popup/person';
import { assess } from '../../../../lib/assess/assess';
import type { Assessment } from '../../../../lib/model/assessment';
import { Failure } from '../../../../lib/model/failure';
import type { OwnWordsChange } from '../../../../lib/model/own-words';
import type { Profile } from '../../../../lib/model/profile';
import type { Kept, Verdict } from '../../../../lib/model/verdict';
import { withWords } from '../../../../lib/shortlist/own-words';
import { speak } from '../locale';
import { assessment, HOSTILE_NAME, post, profile, verdict } from '../samples';
import { fakeWorker } from '../worker';

const exact = (n: number) => ({ low: n, high: n, value: n });
const SAVED = { entryId: 'e1', lists: ['Shortlist'], note: '', savedAt: '2026-11-20T12:00:00Z' };
const NOTHING: Kept = { words: { answers: {}, checklist: {} }, snapshots: [] };
const NOW = '2026-11-22T12:00:00Z';

interface Given {
  profile?: Partial<Profile>;
  assessment?: Partial<Assessment>;
  kept?: Kept;
  saved?: boolean;
  refuse?: boolean;
}

/** Everything unfolded is asked for as in the popup; what is said goes to a worker that keeps it, or refuses to. */
async function show({ saved = true, kept = NOTHING, refuse, ...given }: Given = {}) {
  const said: OwnWordsChange[] = [];
  let now = kept;
  const asked = fakeWorker({
    'creator.recall': () => now,
    'tab.languages': () => ({ p3: 'nb', p4: 'sv' }),
    'creator.answer': ({ change }) => {
      said.push(change);
      if (refuse) throw new Failure('quota');
      now = { ...now, words: withWords(now.words, change, NOW) };
      return now;
    },
  });
  const [onChanged, onSettings] = [vi.fn(), vi.fn()];
  const about: Verdict = verdict({
    profile: profile(given.profile),
    assessment: assessment(given.assessment),
    saved: saved ? SAVED : null,
  });
  render(<Person tabId={7} verdict={about} now={Date.parse(NOW)} onChanged={onChanged} onSettings={onSettings} />);
  await act(async () => undefined);
  return { asked, said, onChanged, onSettings };
}

/** Opens a line and gives what is in it. */
async function unfold(label: string): Promise<HTMLElement> {
  const summary = screen.getByText(label, { selector: '.folded-label' });
  await userEvent.click(summary);
  await act(async () => undefined);
  const folded = summary.closest('details');
  if (!folded) throw new Error(`nothing is folded under ${label}`);
  return folded;
}

const lineOf = (label: string) =>
  screen.getByText(label, { selector: '.folded-label' }).closest('summary')?.querySelector('.folded-result');

/** An Instagram creator with 24,380 followers, really judged: twelve posts of 1,000 likes and 30 comments, more or less. */
function judged(given: Partial<Profile> = {}, context: Partial<Parameters<typeof assess>[1]> = {}) {
  const recent = Array.from({ length: 12 }, (_, index) =>
    post({
      id: `p${index}`,
      url: `https://www.instagram.com/p/p${index}/`,
      kind: 'image',
      title: undefined,
      caption: index === 3 ? 'Wool from Nordlys' : 'Snow',
      publishedAt: new Date(Date.parse(NOW) - (3 + index) * 86_400_000).toISOString(),
      likes: exact(700 + 60 * index),
      comments: exact(30),
      views: undefined,
    }),
  );
  const about = profile({ site: 'instagram', followers: exact(24_380), recent, seen: {}, ...given });
  const settings = { tierScheme: 'no-guide', referenceLine: 3, brands: [], competitors: [] } as const;
  return { profile: about, assessment: assess(about, { now: NOW, settings, ...context }) };
}

it('shows a line for each part, folded, and asks for nothing before one is opened', async () => {
  const { asked } = await show();
  const labels = [...document.querySelectorAll('.folded-label')].map(({ textContent }) => textContent);
  expect(labels).toEqual([
    'Warning signs',
    'Requirements',
    'Brands seen',
    'Growth',
    'Price',
    'Contact',
    'Other formulas',
    'Authenticity test',
    'Vetting checklist',
  ]);
  expect(asked).toEqual([]);
});

describe('norms', () => {
  // 730 to 1,390 reactions on 24,380 followers: 2.99 to 5.7 %, typically 3.5 to 5.0 %.
  it('stand side by side with what each has for the tier, and with the line', async () => {
    await show(judged());
    expect(lineOf('Beside the usual')).toHaveTextContent('● usual or above');
    const norms = await unfold('Beside the usual');
    const [guide, published, line] = [...norms.querySelectorAll('li')];
    expect(guide).toHaveTextContent(/^● Norwegian guide, 2024: usual or above.*Usual for micro: 3.*5/);
    expect(published).toHaveTextContent(/measurements, 2024–2026: above the usual.*Usual for micro: 1.*3/);
    expect(line).toHaveTextContent(/^● Your line, 3(\.0)?%: over the line/);
    expect(line).toHaveTextContent('11 of 12 posts are over it');
  });

  it('begin with the set that the person has chosen', async () => {
    const settings = { tierScheme: 'no-guide', referenceLine: 3, normSet: 'published-2024-2026' } as const;
    await show(judged({}, { settings }));
    expect(lineOf('Beside the usual')).toHaveTextContent('● above the usual');
  });

  it('leave a line that says little about large audiences as information', async () => {
    await show(judged({ followers: exact(240_000) }));
    const [, , line] = (await unfold('Beside the usual')).querySelectorAll('li');
    expect(line).toHaveTextContent(/under the line.*0 of 12 posts.*information only/);
  });

  it('say nothing where there is no rate', async () => {
    await show(judged({ recent: [] }));
    expect(document.body).not.toHaveTextContent('Beside the usual');
  });
});

describe('warning signs', () => {
  it('say how many could be checked, and of each its number, what is usual and by whom', async () => {
    await show(judged());
    expect(lineOf('Warning signs')).toHaveTextContent('● nothing unusual in 4 of 6');
    const signs = within(await unfold('Warning signs'));
    // 1,060 reactions on 24,380 followers.
    expect(signs.getByText('Very low engagement').parentElement).toHaveTextContent(/usual · at most [45]\.\d%/);
    expect(signs.getByText(/^Unusual under 0\.20%.*Startmotion, 2024/)).toBeVisible();
    // 360 comments on 12,360 likes.
    expect(signs.getByText('Likes without comments').parentElement).toHaveTextContent('usual · 29.1 per 1,000 likes');
    expect(signs.getByText('Unexplained jump in followers').parentElement).toHaveTextContent('can’t be checked');
    expect(signs.getByText(/two visits at most 14 days apart whose numbers/)).toBeVisible();
    expect(signs.getByText('Vett does not read what people write under posts.')).toBeVisible();
    expect(signs.getByText(/does not prove that followers are real/)).toBeVisible();
  });

  it('say what is unusual with an innocent explanation, and never a score', async () => {
    const even = judged().profile.recent.map((one) => ({ ...one, likes: exact(1_500) }));
    await show(judged({ recent: even }));
    expect(lineOf('Warning signs')).toHaveTextContent('▲ 1 thing to check');
    const signs = within(await unfold('Warning signs'));
    expect(signs.getByText('Likes too even').parentElement).toHaveTextContent('▲');
    expect(signs.getByText(/None of 253 ordinary accounts was this even\. Posts boosted/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/\bfake|\bbot|fraud|score/i);
  });

  it('say what is missing where nothing can be checked', async () => {
    await show({ profile: { followers: undefined, recent: [] } });
    expect(lineOf('Warning signs')).toHaveTextContent('○ not enough evidence: 0 of 6 could be checked');
    const signs = within(await unfold('Warning signs'));
    expect(signs.getAllByText('Needs the number of followers, which this page does not tell.')).toHaveLength(2);
    expect(signs.getByText(/^Needs 5 posts whose numbers can be read/)).toBeVisible();
  });
});

describe('growth', () => {
  const snapshots = [
    { entryId: 'e1', day: '2026-10-23', followers: exact(20_000), tiers: [], method: 'creator-check 1.1.0' },
  ];

  it('says how much in a month, draws the visits and has them in a table', async () => {
    const { profile: about, assessment: all } = judged({}, { history: snapshots });
    await show({ profile: about, assessment: all, kept: { ...NOTHING, snapshots } });
    // 24,380 after 20,000 in 30 days.
    expect(lineOf('Growth')).toHaveTextContent('rising star: 21.9% a month');
    const growth = within(await unfold('Growth'));
    expect(growth.getByText(/^Over the 30 days .* grew, by 21\.9% in 30 days\.$/)).toBeVisible();
    expect(growth.getByText(/followertracker\.app, a weak source/)).toBeVisible();
    expect(growth.getByRole('img').getAttribute('aria-label')).toMatch(
      /^Followers on 2 days: .*Oct 2026 20,000, .*Nov 2026 24,380\.$/,
    );
    await userEvent.click(growth.getByText(/^Show numbers/));
    expect(growth.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'DayFollowers',
      expect.stringMatching(/22 Nov.*24,380$/),
      expect.stringMatching(/23 Oct.*20,000$/),
    ]);
  });

  it('says what the page’s rounding hides', async () => {
    const round = { low: 1_200_000, high: 1_299_999 };
    const history = [{ entryId: 'e1', day: '2026-10-23', followers: round, tiers: [], method: 'm' }];
    const { profile: about, assessment: all } = judged({ followers: round }, { history });
    await show({ profile: about, assessment: all });
    expect(lineOf('Growth')).toHaveTextContent('can’t be seen: the page rounds');
    expect(within(await unfold('Growth')).getByText(/^The page rounds to 100,000; a change under/)).toBeVisible();
  });

  it('says what it needs where there is no other visit', async () => {
    await show({ saved: false });
    expect(lineOf('Growth')).toHaveTextContent('needs visits a week apart');
    expect(within(await unfold('Growth')).getByText(/Put the creator on the shortlist/)).toBeVisible();
  });
});

describe('price', () => {
  it('is the guide’s, with its year and currency, its line, its return and its advice', async () => {
    await show(judged());
    expect(lineOf('Price')).toHaveTextContent('2,000–15,000 kr, by the guide');
    const price = within(await unfold('Price'));
    expect(price.getByText(/2,000–15,000 kr at this size, .* guide of 2024, in Norwegian kroner/)).toBeVisible();
    expect(price.getByText(/24,380 followers at about 4,400 kr\. That is no estimate/)).toBeVisible();
    expect(price.getByText('Awin’s guide gives no return for an audience of this size.')).toBeVisible();
    expect(price.getByText(/free products can be enough/)).toBeVisible();
  });

  it('has no upper end for the largest, and none at all where the guide has none', async () => {
    await show(judged({ followers: exact(2_000_000) }));
    expect(lineOf('Price')).toHaveTextContent('100,000 kr or more, by the guide');
  });

  it('is not made up where followers are unknown', async () => {
    await show(judged({ followers: undefined }));
    expect(lineOf('Price')).toHaveTextContent('the guide names no price');
    expect(await unfold('Price')).not.toHaveTextContent(/\d kr/);
  });

  it('judges a quote, which is kept on Enter and taken back by emptying the field', async () => {
    const { profile: about, assessment: all } = judged({}, { quote: 20_600 });
    const kept = { ...NOTHING, words: { ...NOTHING.words, quote: 20_600 } };
    const { said } = await show({ profile: about, assessment: all, kept });
    expect(lineOf('Price')).toHaveTextContent('20,600 kr asked: above the guide’s band');
    const price = within(await unfold('Price'));
    // 1,060 likes and comments on a typical post.
    expect(price.getByText(/^19\.4 kr per like or comment/)).toBeVisible();
    const field = price.getByRole('spinbutton', { name: 'Asked for a post, kr' });
    expect(field).toHaveValue(20_600);
    await userEvent.clear(field);
    await userEvent.type(field, '9000{Enter}');
    await userEvent.clear(field);
    await userEvent.tab();
    expect(said).toEqual([{ quote: 9_000 }, { quote: null }]);
  });

  it('keeps no number that is none', async () => {
    const { said } = await show(judged());
    const field = within(await unfold('Price')).getByRole('spinbutton');
    await userEvent.type(field, '-5{Enter}');
    expect(said).toEqual([]);
  });

  it('says why a quote could not be kept, and shows what was there before', async () => {
    const kept = { ...NOTHING, words: { ...NOTHING.words, quote: 100 } };
    await show({ ...judged(), kept, refuse: true });
    const price = within(await unfold('Price'));
    const field = price.getByRole('spinbutton');
    await userEvent.clear(field);
    await userEvent.type(field, '200{Enter}');
    expect(await price.findByText(/storage is full|disk|room/i)).toBeVisible();
    expect(field).toHaveValue(100);
  });

  it('says that a quote needs a saved creator', async () => {
    const { asked } = await show({ ...judged(), saved: false });
    const price = within(await unfold('Price'));
    expect(price.getByRole('spinbutton')).toBeDisabled();
    expect(price.getByText('Shortlist the creator to keep your answers.')).toBeVisible();
    expect(asked).toEqual([]);
  });
});

describe('requirements', () => {
  const list = {
    id: 'summer',
    name: 'Summer',
    requirements: [
      { kind: 'followers' as const, id: 'f', min: 25_000, max: 100_000 },
      { kind: 'engagement' as const, id: 'e', min: 3 },
      { kind: 'language' as const, id: 'l', languages: ['nb'] },
      { kind: 'no-competitor' as const, id: 'c', posts: 1 },
      { kind: 'email' as const, id: 'm' },
      { kind: 'soft' as const, id: 's', text: HOSTILE_NAME },
    ],
  };

  it('are told line by line, and a question is answered in place', async () => {
    const { said } = await show(judged({}, { requirements: list }));
    expect(lineOf('Requirements')).toHaveTextContent('▲ Summer: 2 met, 1 not met, 3 open');
    const lines = within(await unfold('Requirements'));
    const line = (text: string) => lines.getByText(text).closest('li');
    expect(line('Followers: at least 25,000, at most 100,000')).toHaveTextContent('▲');
    expect(line('Followers: at least 25,000, at most 100,000')).toHaveTextContent('not met');
    expect(line('Engagement rate: at least 3%')).toHaveTextContent(/^●.*met$/);
    expect(line('Language: Norwegian')).toHaveTextContent('can’t tell');
    expect(line('No competitor: in the newest 1 post')).toHaveTextContent(/met$/);
    expect(line('Email address on the page')).toHaveTextContent('can’t tell');
    const question = lines.getByRole('radiogroup', { name: HOSTILE_NAME });
    await userEvent.click(within(question).getByRole('radio', { name: 'yes' }));
    await userEvent.click(within(question).getByRole('radio', { name: 'open' }));
    expect(said).toEqual([{ answers: { s: true } }, { answers: { s: null } }]);
  });

  it('say when they were answered', async () => {
    const answers = { s: { answer: false, at: '2026-11-20T12:00:00Z' } };
    const { profile: about, assessment: all } = judged({}, { requirements: list, answers });
    await show({ profile: about, assessment: all, kept: { ...NOTHING, words: { answers, checklist: {} } } });
    const lines = within(await unfold('Requirements'));
    expect(lines.getByRole('radio', { name: 'no' })).toBeChecked();
    expect(lines.getByText('you answered 2 days ago')).toBeVisible();
  });

  it('can be those of another list', async () => {
    await fakeBrowser.storage.local.set({
      'settings.requirementLists': [list, { ...list, id: 'winter', name: 'Winter' }],
      'settings.currentRequirements': 'summer',
    });
    const { onChanged, onSettings } = await show(judged({}, { requirements: list }));
    const lines = within(await unfold('Requirements'));
    await userEvent.selectOptions(await lines.findByRole('combobox', { name: 'Requirement list' }), 'Winter');
    await vi.waitFor(() => expect(onChanged).toHaveBeenCalled());
    expect(await fakeBrowser.storage.local.get('settings.currentRequirements')).toEqual({
      'settings.currentRequirements': 'winter',
    });
    await userEvent.click(lines.getByRole('button', { name: 'Edit lists' }));
    expect(onSettings).toHaveBeenCalled();
  });

  it('lead to the settings where there is no list', async () => {
    const { onSettings } = await show();
    expect(lineOf('Requirements')).toHaveTextContent('no list chosen');
    await userEvent.click(
      await within(await unfold('Requirements')).findByRole('button', { name: 'Make one in the settings' }),
    );
    expect(onSettings).toHaveBeenCalled();
  });
});

describe('brands', () => {
  const words = { tierScheme: 'no-guide', referenceLine: 3, brands: ['Fjellro'], competitors: ['Nordlys'] } as const;

  it('that compete are told with posts and days, and no verdict', async () => {
    await show(judged({}, { settings: words }));
    expect(lineOf('Brands seen')).toHaveTextContent('▲ competitor seen: Nordlys');
    const fit = within(await unfold('Brands seen'));
    expect(fit.getByText('Nordlys').closest('li')).toHaveTextContent('Nordlys in 1 of 12 posts · last seen 6 days ago');
    expect(fit.getByRole('link', { name: '16 Nov 2026' })).toHaveAttribute('href', 'https://www.instagram.com/p/p3/');
    expect(fit.getByText('none seen in 12 posts')).toBeVisible();
  });

  it('are told between two days where the page only tells roughly when', async () => {
    const recent = judged().profile.recent.map((one) => ({
      ...one,
      publishedAt: undefined,
      publishedBetween: ['2026-10-20', '2026-11-10'] as [string, string],
    }));
    await show(judged({ recent }, { settings: words }));
    const fit = within(await unfold('Brands seen'));
    expect(fit.getByText('Nordlys').closest('li')).toHaveTextContent('last seen between 20 Oct 2026 and 10 Nov 2026');
    expect(fit.getByRole('link', { name: /^20 Oct\s–\s10 Nov 2026$/ })).toBeVisible();
  });

  it('are not said to be absent where nothing was read or nothing is looked for', async () => {
    await show(judged({ recent: [] }, { settings: words }));
    expect(lineOf('Brands seen')).toHaveTextContent('no captions read yet');
  });

  it('are set in the settings', async () => {
    const { onSettings } = await show(judged());
    expect(lineOf('Brands seen')).toHaveTextContent('no brands set');
    await userEvent.click(within(await unfold('Brands seen')).getByRole('button'));
    expect(onSettings).toHaveBeenCalled();
  });
});

describe('other formulas', () => {
  it('each have a name, a formula, a value and how many posts went in', async () => {
    await show(judged());
    const rows = within(await unfold('Other formulas')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Median of \(likes \+ comments\) ÷ followers.*n 12$/),
      expect.stringMatching(/^Mean of \(likes \+ comments\) ÷ followers.*Upfluence, GRIN and HypeAuditor.*n 12$/),
      expect.stringMatching(/^Median of likes ÷ followers.*Modash.*n 12$/),
      expect.stringMatching(/^Mean of likes ÷ followers.*Lefty.*n 12$/),
    ]);
  });

  it('give a typed number its own figure, marked as typed, where likes are hidden', async () => {
    const recent = judged().profile.recent.map((one) => ({ ...one, likes: 'hidden' as const }));
    const kept = { ...NOTHING, words: { ...NOTHING.words, typed: { likesPerPost: 975 } } };
    const { said } = await show({ ...judged({ recent }), kept });
    expect(lineOf('Other formulas')).toHaveTextContent('needs 5 posts with numbers');
    const formulas = within(await unfold('Other formulas'));
    expect(formulas.getByText(/^Likes are hidden on 12 posts\./)).toBeVisible();
    expect(formulas.getByText('4.0%').closest('p')).toHaveTextContent('4.0% likes ÷ followers · typed by you');
    const field = formulas.getByRole('spinbutton', { name: 'Typical likes per post' });
    await userEvent.clear(field);
    await userEvent.type(field, '400{Enter}');
    expect(said).toEqual([{ likesPerPost: 400 }]);
  });

  it('ask for no number where likes are shown', async () => {
    await show(judged());
    expect(within(await unfold('Other formulas')).queryByRole('spinbutton')).not.toBeInTheDocument();
  });
});

describe('the authenticity test', () => {
  it('lays out the posts with their days and brands, and keeps four answers', async () => {
    const settings = { tierScheme: 'no-guide', referenceLine: 3, brands: [], competitors: ['Nordlys'] } as const;
    const { said } = await show(judged({ language: 'nb' }, { settings }));
    expect(lineOf('Authenticity test')).toHaveTextContent('four questions for you');
    const test = within(await unfold('Authenticity test'));
    expect(test.getAllByRole('radiogroup')).toHaveLength(4);
    expect(test.queryAllByRole('radio', { checked: true })).toEqual([]);
    const posts = test.getAllByRole('link').map((link) => link.closest('li'));
    expect(posts).toHaveLength(12);
    expect(posts[3]).toHaveTextContent('Wool from Nordlys16 Nov 2026 · Norwegian · names Nordlys');
    expect(posts[4]).toHaveTextContent('Snow15 Nov 2026 · Swedish');
    expect(posts[5]).toHaveTextContent('Snow14 Nov 2026');
    expect(test.getByText('Writes mostly in: Norwegian')).toBeVisible();
    const genuine = test.getByRole('radiogroup', { name: 'Do their recommendations seem genuine?' });
    await userEvent.click(within(genuine).getByRole('radio', { name: 'no' }));
    expect(said).toEqual([{ authenticity: [null, false, null, null] }]);
  });

  it('shows what was answered, and the guide’s advice where several answers are no', async () => {
    const authenticity = { answers: [true, false, false, null] as Kept['words']['authenticity'] & object, at: NOW };
    const words = { ...NOTHING.words, authenticity: { ...authenticity, answers: [true, false, false, null] } };
    await show({ ...judged(), kept: { ...NOTHING, words: words as Kept['words'] } });
    const test = within(await unfold('Authenticity test'));
    expect(lineOf('Authenticity test')).toHaveTextContent('3 of 4 answered');
    expect(test.getByText(/go on to the next candidate/)).toBeVisible();
    expect(test.getByText(/^Last answered 22 November 2026/)).toBeVisible();
  });
});

describe('the checklist', () => {
  it('has ticked what the page answers, with evidence, and leaves the rest to the person', async () => {
    const { said } = await show(judged());
    const list = within(await unfold('Vetting checklist'));
    expect(list.getAllByRole('checkbox')).toHaveLength(10);
    const engagement = list.getByRole('checkbox', { name: 'Engagement rate looked at' });
    expect(engagement).toBeChecked();
    expect(engagement).toBeDisabled();
    expect(engagement.closest('li')).toHaveTextContent(/A typical post gets 4\.\d%/);
    expect(list.getByRole('checkbox', { name: 'How often they publish' }).closest('li')).toHaveTextContent(
      'At least 12 posts in the last 30 days',
    );
    // Nothing on the page answers this, whatever the signs say.
    expect(list.getByRole('checkbox', { name: 'Followers are real and interested' })).not.toBeChecked();
    await userEvent.click(list.getByRole('checkbox', { name: 'Content quality and style fit the brand' }));
    expect(said).toEqual([{ checklist: { quality: true } }]);
  });

  it('counts the person’s ticks with those of the page', async () => {
    const checklist = { quality: { done: true, at: NOW }, trust: { done: false, at: NOW } };
    await show({ profile: { recent: [] }, kept: { ...NOTHING, words: { answers: {}, checklist } } });
    await unfold('Vetting checklist');
    expect(lineOf('Vetting checklist')).toHaveTextContent('2 of 10 ticked');
  });
});

describe('contact', () => {
  it('has the address to copy, the links, what hints at an agency, and the language', async () => {
    const user = userEvent.setup();
    await show({
      profile: {
        email: 'anna@nordtalent.example',
        links: ['https://www.anna.example/shop'],
        bio: 'Mat og tur. Booking: nordtalent',
        language: 'nb',
      },
    });
    expect(lineOf('Contact')).toHaveTextContent('Email, 1 link, Norwegian');
    const contact = within(await unfold('Contact'));
    await user.click(contact.getByRole('button', { name: 'Copy' }));
    expect(await contact.findByText('copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('anna@nordtalent.example');
    expect(contact.getByRole('link', { name: 'anna.example/shop' })).toHaveAttribute(
      'href',
      'https://www.anna.example/shop',
    );
    expect(contact.getByText(/May be represented/)).toHaveTextContent('Booking, nordtalent.example');
  });

  it('says what it does not know', async () => {
    await show();
    expect(lineOf('Contact')).toHaveTextContent('nothing on this page');
    const contact = within(await unfold('Contact'));
    expect(contact.getByText(/^No email address can be read here/)).toBeVisible();
    expect(contact.getByText(/can’t be told from so few words/)).toBeVisible();
  });
});

it.each([
  ['nb', 'Varseltegn', 'ingenting uvanlig i 4 av 6', 'Pris', '2 000–15 000 kr, ifølge guiden'],
  ['sv', 'Varningstecken', 'inget ovanligt i 4 av 6', 'Pris', '2 000–15 000 kr, enligt guiden'],
] as const)('speaks %s', async (language, signs, nothing, price, band) => {
  speak(language);
  await show(judged());
  expect(lineOf(signs)).toHaveTextContent(nothing);
  expect(lineOf(price)?.textContent?.replace(/\s/g, ' ')).toBe(band);
});
