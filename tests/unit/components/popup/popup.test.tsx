import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../../components/popup/popup';
import { findTab } from '../../../../components/popup/use-tab-view';
import { Failure, FAILURE_CODES, type FailureCode } from '../../../../lib/model/failure';
import { MISS_REASONS, type MissReason } from '../../../../lib/model/profile';
import type { TabView, Verdict } from '../../../../lib/model/verdict';
import { speak } from '../locale';
import { assessment, HOSTILE_NAME, leftOut, noRate, post, profile, rate, verdict } from '../samples';
import { fakeWorker } from '../worker';

vi.mock('../../../../lib/shortlist/lists', () => ({ allLists: async () => [], createList: vi.fn() }));

async function show(view: TabView, openPage = vi.fn()) {
  const asked = fakeWorker({ 'tab.view': () => view });
  render(<Popup tabId={7} openPage={openPage} />);
  await act(async () => undefined);
  return { asked, openPage };
}

async function showVerdict(given: Partial<Verdict> = {}) {
  const shown = await show({ state: 'judged', verdict: verdict(given) });
  // What is folded at the foot comes a moment after the verdict.
  await screen.findByText('Where the numbers come from', {}, { timeout: 20_000 });
  return shown;
}

describe('who it is', () => {
  it('shows name, handle, platform, verified mark and initials', async () => {
    await showVerdict();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nordlys og te');
    expect(screen.getAllByText('@nordlysogte')[0]).toBeVisible();
    expect(screen.getByText('YouTube')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Verified by YouTube' })).toBeInTheDocument();
    expect(screen.getByText('NT')).toBeInTheDocument();
  });

  it('tells what the page shows and what it can mean in the title of the followers', async () => {
    await showVerdict();
    const followers = screen.getByText(/24[.,]4K followers/i);
    expect(followers.title).toBe('The page shows “24.4K subscribers”: 24,400–24,499');
  });

  it.each([
    ['hidden' as const, 'followers hidden'],
    [undefined, 'followers can’t be told from this page'],
  ])('says %s followers in words', async (followers, words) => {
    await showVerdict({ profile: profile({ followers }) });
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByText(/\b0 followers/)).not.toBeInTheDocument();
  });

  it('keeps a hostile name as text, isolated from the text around it', async () => {
    await showVerdict({
      profile: profile({ name: HOSTILE_NAME, recent: [post({ title: HOSTILE_NAME }), post({ id: 'b' })] }),
    });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(within(heading).getByText(HOSTILE_NAME).tagName).toBe('BDI');
    expect(document.querySelector('img, script')).toBeNull();
  });
});

describe('tiles', () => {
  it('show tier and scheme, and on demand what the other schemes would say', async () => {
    await showVerdict();
    const button = screen.getByRole('button', { name: /Norwegian guide/ });
    // The sign behind the words goes with the last of them to another line.
    expect(button.textContent).toBe('Norwegian guide\u00a0▾');
    expect(screen.queryByText('nano or micro')).not.toBeVisible();
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('inzpire.me').nextSibling).toHaveTextContent('nano or micro');
    expect(screen.getByText('nano or micro')).toBeVisible();
  });

  it('show both tiers where the interval touches two, with the sentence that explains it', async () => {
    await showVerdict({
      assessment: assessment({
        tier: { scheme: 'no-guide', tiers: ['nano', 'micro'], others: {} },
        notes: [
          {
            code: 'tier.two',
            slots: { shown: '10K', lo: 9_500, hi: 10_999, tierA: 'nano', tierB: 'micro', scheme: 'no-guide' },
          },
        ],
      }),
    });
    expect(screen.getByText('nano or micro')).toBeInTheDocument();
    expect(
      screen.getByText(
        'The page shows “10K”, so followers are between 9,500 and 10,999: nano or micro by Norwegian guide.',
      ),
    ).toBeInTheDocument();
  });

  it('show engagement and view rate with range, number of videos and formula', async () => {
    await showVerdict();
    const engagement = screen.getByRole('heading', { name: 'Engagement rate' }).parentElement;
    expect(engagement).toHaveTextContent(/4\.1\s?%/);
    expect(engagement).toHaveTextContent('3.2–5.0');
    expect(engagement).toHaveTextContent('12 videos');
    expect(engagement).toHaveTextContent('(likes + comments) ÷ views');
    const views = screen.getByRole('heading', { name: 'View rate' }).parentElement;
    expect(views).toHaveTextContent(/18\.2\s?%/);
    expect(views).toHaveTextContent('views ÷ followers');
  });

  it('say how many more videos to open where likes are only on the video pages', async () => {
    await showVerdict({
      assessment: assessment({
        engagement: noRate(),
        notes: [{ code: 'er.likes-on-watch-pages', slots: { n: 2, need: 5 } }],
      }),
    });
    const tile = screen.getByRole('heading', { name: 'Engagement rate' }).parentElement;
    expect(tile).toHaveTextContent('not enough evidence');
    expect(tile).toHaveTextContent('2 of 5 seen');
    expect(
      screen.getByText('Engagement: likes are on the video pages, and 2 of 5 videos are seen. Open 3 more for a rate.'),
    ).toBeInTheDocument();
  });

  it('say so where likes are hidden, and where the tier cannot be told', async () => {
    await showVerdict({
      profile: profile({ followers: 'hidden' }),
      assessment: assessment({
        tier: { scheme: 'no-guide', tiers: [], others: {} },
        engagement: noRate({ reason: 'likes-hidden', n: 3, leftOut: leftOut({ hidden: 9 }) }),
        viewRate: noRate({ reason: 'followers-unknown' }),
        notes: [{ code: 'er.hidden', slots: { h: 9, all: 12 } }],
      }),
    });
    expect(screen.getByText('can’t be told')).toBeInTheDocument();
    expect(screen.getByText('Likes are hidden on 9 of 12 posts.')).toBeInTheDocument();
    expect(screen.queryByText('View rate')).not.toBeInTheDocument();
  });

  it('list the posts that were left out, by reason', async () => {
    const engagement = { ...rate({ leftOut: leftOut({ pinned: 2, tooNew: 1 }) }), norms: {}, line: null };
    const notes = [
      {
        code: 'er.left-out',
        slots: { pinned: 2, new: 1, other: 0, hidden: 0, noNumber: 0, noViews: 0, noComments: 0 },
      },
    ];
    await showVerdict({ assessment: assessment({ engagement, notes }) });
    expect(screen.getByText('Engagement rate, left out: 2 pinned and 1 newer than two days.')).toBeInTheDocument();
  });
});

describe('the plot', () => {
  it('says itself in one sentence and has its numbers in a table, newest first', async () => {
    await showVerdict();
    expect(
      screen.getByRole('group', { name: /^3 posts from 2\.5\s?% to 10(\.0)?\s?%, the middle one at 4(\.0)?\s?%/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('Show numbers'));
    const rows = within(screen.getByRole('table', { name: 'Numbers of each post' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Newest',
      'Middle',
      'Tea in the snow',
    ]);
    expect(rows[0]).toHaveTextContent('350');
  });

  it('shows the reference line and how many posts are over it, where the rate is by followers', async () => {
    const line = { percent: 3, verdict: 'meets' as const, over: 9, of: 12 };
    const engagement = { ...rate({ formula: 'likes+comments/followers', basis: 'followers' }), norms: {}, line };
    await showVerdict({ profile: profile({ site: 'instagram' }), assessment: assessment({ engagement }) });
    expect(screen.getByText(/^9 of 12 over 3(\.0)?\s?%$/)).toBeInTheDocument();
    expect(document.querySelector('.bar-line')).not.toBeNull();
  });

  it('has no line on YouTube, where the rate is by views', async () => {
    await showVerdict();
    expect(document.querySelector('.bar-line')).toBeNull();
  });
});

describe('where the numbers come from', () => {
  it('names the source of each value that has one', async () => {
    await showVerdict();
    const row = await screen.findByRole('row', { name: /^Followers/ }, { timeout: 20_000 });
    expect(row).toHaveTextContent('the page’s own data');
    expect(screen.getByRole('row', { name: /^Name/ })).toHaveTextContent('the text on the page');
    expect(screen.queryByRole('row', { name: /^Country/ })).not.toBeInTheDocument();
    expect(screen.getByText(/method creator-check 1\.0\.0/)).toBeInTheDocument();
  });
});

describe('every other state', () => {
  const TITLES: Record<MissReason, string> = {
    unsupported: 'Not a page that Vett reads',
    'not-a-profile': 'No creator on this page',
    'not-ready': 'The page is still loading',
    'login-wall': 'The site asks you to log in',
    consent: 'The site has a question for you first',
    private: 'This account is private',
    'not-found': 'There is no such account',
    'layout-changed': 'The page is built in a way Vett does not know',
  };

  it.each(MISS_REASONS)('%s: says what it is and what to do, and offers nothing to save', async (why) => {
    await show({ state: 'miss', miss: { why } });
    const title = await screen.findByRole('heading', { name: TITLES[why] });
    expect(title.nextSibling?.textContent).toMatch(/\w{3,}/);
    expect(screen.queryByRole('button', { name: 'Shortlist' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open shortlist' })).toBeInTheDocument();
  });

  it('waits in one line', async () => {
    await show({ state: 'waiting' });
    expect(screen.getByRole('heading')).toHaveTextContent('Reading the page …');
  });

  it('reloads the tab where that is the cure', async () => {
    const reload = vi.fn();
    Object.assign(fakeBrowser.tabs, { reload });
    await show({ state: 'reload-needed' });
    await userEvent.click(await screen.findByRole('button', { name: 'Reload the tab' }));
    expect(reload).toHaveBeenCalledWith(7);
  });

  it('offers to save a page that is built in an unknown way for a report', async () => {
    const { openPage } = await show({ state: 'miss', miss: { why: 'layout-changed' } });
    expect(screen.getByText(/Neither followers nor posts could be read/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save page for a report' }));
    expect(openPage).toHaveBeenCalledWith('/changed-page.html?tab=7');
  });

  it('offers it for no other page', async () => {
    await show({ state: 'miss', miss: { why: 'not-ready' } });
    await screen.findByRole('heading', { name: 'The page is still loading' });
    expect(screen.queryByRole('button', { name: 'Save page for a report' })).not.toBeInTheDocument();
  });

  it.each(FAILURE_CODES)('failure %s: says so in a sentence and can be tried again', async (code: FailureCode) => {
    let fails = true;
    fakeWorker({
      'tab.view': () => {
        if (fails) throw new Failure(code);
        return { state: 'waiting' };
      },
    });
    render(<Popup tabId={7} openPage={vi.fn()} />);
    const title = await screen.findByText('That did not work');
    expect(title.nextSibling?.textContent).toMatch(/\w{3,}/);
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Reading the page …')).toBeInTheDocument();
  });
});

describe('the tab it is about', () => {
  beforeEach(() => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3 }] });
  });

  it('is the active one, or the one that its address names', async () => {
    expect(await findTab('')).toBe(3);
    expect(await findTab('?tab=12')).toBe(12);
    expect(await findTab('?tab=twelve')).toBe(3);
  });

  const early: TabView = { state: 'judged', verdict: verdict() };
  it.each([
    ['has come', early],
    ['is on its way', Promise.resolve(early)],
  ])('is shown by an early answer that %s', async (_, first) => {
    fakeWorker({ 'tab.view': () => new Promise(() => undefined) });
    render(<Popup tabId={7} first={first} openPage={vi.fn()} />);
    expect(await screen.findByRole('heading', { level: 1, name: /Nordlys og te/ })).toBeVisible();
  });

  it.each([
    ['had come', { state: 'waiting' as const }],
    ['was on its way', Promise.resolve({ state: 'waiting' as const })],
  ])('is asked about again when an early answer %s: nobody listened for what was learnt since', async (_, first) => {
    fakeWorker({ 'tab.view': () => early });
    render(<Popup tabId={7} first={first} openPage={vi.fn()} />);
    expect(await screen.findByRole('heading', { level: 1, name: /Nordlys og te/ })).toBeVisible();
  });

  it('is asked about again when the worker has learnt something', async () => {
    let view: TabView = { state: 'waiting' };
    fakeWorker({ 'tab.view': () => view });
    render(<Popup tabId={7} openPage={vi.fn()} />);
    await screen.findByText('Reading the page …');
    view = { state: 'judged', verdict: verdict() };
    await act(() => fakeBrowser.storage.session.set({ anything: 1 }));
    expect(await screen.findByRole('heading', { name: /Nordlys og te/ })).toBeInTheDocument();
  });

  it('opens the shortlist', async () => {
    const { openPage } = await showVerdict();
    await userEvent.click(screen.getByRole('button', { name: 'Open shortlist' }));
    expect(openPage).toHaveBeenCalledWith('/shortlist.html');
  });
});

it.each([
  ['nb' as const, 'Engasjementsrate', 'norsk guide', 'Sett på listen'],
  ['sv' as const, 'Engagemangsgrad', 'norsk guide', 'Sätt på listan'],
])('speaks %s', async (language, rateName, scheme, button) => {
  speak(language);
  await show({ state: 'judged', verdict: verdict() });
  expect(await screen.findByText(rateName)).toBeInTheDocument();
  expect(screen.getByText(new RegExp(scheme))).toBeInTheDocument();
  expect(screen.getByRole('button', { name: button })).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/\$|undefined|NaN/);
});
