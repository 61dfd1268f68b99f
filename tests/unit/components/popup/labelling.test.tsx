import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../../components/popup/popup';
import type { Disclosure, MarketCode } from '../../../../lib/model/disclosure';
import type { Post } from '../../../../lib/model/post';
import type { Verdict } from '../../../../lib/model/verdict';
import { readSettings } from '../../../../lib/settings/settings';
import { CAPTIONS, captioned, disclosure, judgedAll, VERDICTS } from '../disclosure-samples';
import { speak } from '../locale';
import { assessment, noRate, post, profile, verdict } from '../samples';
import { fakeWorker } from '../worker';

vi.mock('../../../../lib/shortlist/lists', () => ({ allLists: async () => [], createList: vi.fn() }));

const KINDS = Object.keys(CAPTIONS) as (keyof typeof CAPTIONS)[];
const POSTS = KINDS.map((kind) => captioned(kind));

function about(given: Disclosure | null, recent: Post[] = POSTS, more: Partial<Verdict> = {}): Verdict {
  return verdict({
    profile: profile({ site: 'instagram', recent }),
    assessment: assessment({ disclosure: given, viewRate: noRate() }),
    ...more,
  });
}

async function show(shown: Verdict, openPage = vi.fn()) {
  const asked = fakeWorker({ 'tab.view': () => ({ state: 'judged', verdict: shown }) });
  render(<Popup tabId={7} openPage={openPage} />);
  await act(async () => undefined);
  await screen.findByText('Ads labelled');
  return { asked, openPage };
}

const tile = () =>
  screen.getByRole('heading', { name: 'Ads labelled' }).closest<HTMLElement>('section') ?? document.body;
const listed = () => screen.queryAllByRole('article').map((one) => one.querySelector('.caption')?.textContent);

describe('the tile', () => {
  it('says how many ads are labelled clearly, with the range and the unclear beside it', async () => {
    await show(about(judgedAll()));
    expect(tile()).toHaveTextContent(/1 of 3.*8–74\s?%.*1 unclear/);
    expect(within(tile()).getByText('1 of 3').title).toBe(
      '1 of 3 ads labelled clearly (5 posts read). From so few, the creator’s true share may be anything from 8% to 74%. Norway',
    );
  });

  it('has nothing to judge where no ad was seen, which is not all', async () => {
    await show(about(disclosure({ postsRead: 12 }), [captioned('plain')]));
    expect(tile()).toHaveTextContent('nothing to judge');
    expect(tile()).toHaveTextContent('no ad in 12 posts');
    expect(tile()).not.toHaveTextContent('%');
  });

  it.each([
    ['instagram' as const, 'captions are on the posts’ own pages'],
    ['youtube' as const, 'captions are on the video pages'],
  ])('says on %s where the captions are that were not read', async (site, where) => {
    const recent = [post({ title: site === 'youtube' ? 'Tea' : undefined })];
    await show(about(disclosure({ postsRead: 1 }), recent, { profile: profile({ site, recent }) }));
    expect(tile()).toHaveTextContent('no captions read');
    expect(tile()).toHaveTextContent(where);
  });

  it('leads to the settings where no market is chosen', async () => {
    const { openPage } = await show(about(null));
    expect(tile()).toHaveTextContent('no market chosen');
    await userEvent.click(within(tile()).getByRole('button', { name: 'choose one' }));
    expect(openPage).toHaveBeenCalledWith('/options.html');
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });
});

describe('the list', () => {
  it('shows what needs a look, in the order of the posts', async () => {
    await show(about(judgedAll()));
    expect(screen.getByRole('heading', { name: '3 to look at' })).toBeInTheDocument();
    expect(listed()).toEqual([CAPTIONS.weak, CAPTIONS.missing, CAPTIONS.unclear]);
  });

  it('shows all ads or all posts on demand', async () => {
    await show(about(judgedAll()));
    const filter = screen.getByRole('combobox', { name: 'Show' });
    expect(
      within(filter)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['needs a look (3)', 'all ads (4)', 'all posts (5)']);
    await userEvent.selectOptions(filter, 'all ads (4)');
    expect(listed()).toEqual([CAPTIONS.clear, CAPTIONS.weak, CAPTIONS.missing, CAPTIONS.unclear]);
    await userEvent.selectOptions(filter, 'all posts (5)');
    expect(listed()).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
    expect(listed()).toContain(CAPTIONS.plain);
  });

  it('is folded where every ad is labelled clearly', async () => {
    const posts = [{ id: 'clear', verdict: VERDICTS.clear }];
    await show(about(disclosure({ commercial: 1, clear: 1, share: { percent: 100, low: 27, high: 100 }, posts })));
    const heading = screen.getByRole('heading', { name: '1 ad, labelled clearly' });
    expect(heading.closest('details')).not.toHaveAttribute('open');
  });

  it('says once what was not assessed, and that it is no legal advice', async () => {
    await show(
      about(judgedAll(), [...POSTS.slice(1), captioned('clear', { caption: undefined, title: 'Reklame for te' })]),
    );
    const folded = screen.getByText('What was not assessed').closest('details') ?? document.body;
    expect(folded).not.toHaveAttribute('open');
    expect(
      within(folded)
        .getAllByRole('listitem', { hidden: true })
        .map((item) => item.textContent),
    ).toEqual([
      'The picture or video itself, and what is said in it.',
      'A label in the first comment.',
      'Where short links lead: Vett opens no address.',
      'The Norwegian mark for retouched people: it is in the picture.',
      'The caption of 1 post, of which only the title was read.',
    ]);
    expect(screen.getAllByText('Guidance with sources, not legal advice.')).toHaveLength(1);
  });

  it('names partners, and how ads do beside other posts', async () => {
    await show(about(judgedAll({ paidEngagement: { median: 120, n: 4, otherMedian: 340, otherN: 8 } })));
    const row = screen.getByText('Fjordkaffe', { selector: '.ads-in-short bdi' }).parentElement;
    expect(row).toHaveTextContent('1 ad, 1 labelled clearly');
    expect(
      screen.getByText('Likes and comments in the middle: 120 on 4 ads, 340 on 8 other posts.'),
    ).toBeInTheDocument();
  });
});

describe('a single post’s page', () => {
  const account = { site: 'instagram', kind: 'post', key: 'instagram:post:missing', postId: 'missing' } as const;

  it('begins with that post, and does not list it again', async () => {
    await show(about(judgedAll(), POSTS, { account }));
    const [first = document.body] = screen.getAllByRole('article');
    expect(first.closest('section')).toHaveTextContent(/^This post/);
    expect(first).toHaveTextContent('no label found');
    expect(first.compareDocumentPosition(tile()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(listed()).toEqual([CAPTIONS.missing, CAPTIONS.weak, CAPTIONS.unclear]);
  });

  it('says so where its caption was not read', async () => {
    await show(about(judgedAll(), POSTS, { account: { ...account, postId: 'another' } }));
    expect(screen.getByText(/^No caption was read on this page/)).toBeInTheDocument();
  });
});

describe('the market', () => {
  let market: MarketCode;
  beforeEach(() => {
    market = 'NO';
  });

  it('is switched in place: the choice is kept and everything is judged by it at once', async () => {
    const asked = fakeWorker({
      'tab.view': () => ({ state: 'judged', verdict: about(judgedAll({ market })) }),
    });
    render(<Popup tabId={7} openPage={vi.fn()} />);
    const choice = await screen.findByRole('combobox', { name: 'Market' });
    expect(choice).toHaveDisplayValue('Norway');
    const before = asked.filter(({ verb }) => verb === 'tab.view').length;
    market = 'SE';
    await userEvent.selectOptions(choice, 'Sweden');
    expect(await screen.findByDisplayValue('Sweden')).toBe(choice);
    expect((await readSettings()).market).toBe('SE');
    expect(asked.filter(({ verb }) => verb === 'tab.view').length).toBeGreaterThan(before);
  });

  it('can be chosen where there is none', async () => {
    await show(about(null));
    const choice = screen.getByRole('combobox', { name: 'Market' });
    expect(within(choice).getAllByRole('option')).toHaveLength(15);
    expect(choice).toHaveDisplayValue('Market …');
  });
});

it.each([
  ['nb' as const, 'Reklame merket', '3 å se nærmere på', 'for svak merking', 'Norge'],
  ['sv' as const, 'Reklam märkt', '3 att titta närmare på', 'för svag märkning', 'Norge'],
])('speaks %s', async (language, heading, look, label, country) => {
  speak(language);
  fakeWorker({ 'tab.view': () => ({ state: 'judged', verdict: about(judgedAll()) }) });
  render(<Popup tabId={7} openPage={vi.fn()} />);
  expect(await screen.findByRole('heading', { name: heading })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: look })).toBeInTheDocument();
  expect(screen.getByText(label)).toBeInTheDocument();
  expect(screen.getByDisplayValue(country)).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/\$|undefined|NaN/);
});
