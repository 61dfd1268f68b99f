import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../../components/popup/popup';
import type { TabView, Verdict } from '../../../../lib/model/verdict';
import { addCandidates, allCandidates, decideCandidate } from '../../../../lib/shortlist/candidates';
import { allDeclined, decline } from '../../../../lib/shortlist/declined';
import { entryWithId } from '../../../../lib/shortlist/entries';
import { speak } from '../locale';
import { entry, HOSTILE_NAME, profile, verdict } from '../samples';
import { emptyShortlist, keepEntries } from '../shortlist-store';
import { fakeWorker } from '../worker';

const NOW = '2026-11-22T12:00:00Z';
const PATIENCE = { timeout: 20_000 };
const address = (name: string) => `https://www.youtube.com/@${name}`;
const queue = (...names: string[]) =>
  addCandidates(
    'Summer',
    names.map((name) => ({ url: address(name), key: `youtube:@${name}`, given: `@${name}` })),
    NOW,
  );

const moved: unknown[] = [];
let tabUrl: string | undefined;

beforeEach(async () => {
  await emptyShortlist();
  moved.length = 0;
  tabUrl = address('nordlysogte');
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: tabUrl }),
    update: async (id: number, { url }: { url: string }) => void moved.push([id, url]),
    create: async () => moved.push('a new tab'),
  });
});

async function show(view: TabView, openPage = vi.fn()) {
  const asked = fakeWorker({
    'tab.view': () => view,
    'tabs.renew': () => null,
    'creator.shortlist': async () => {
      const [candidate] = await allCandidates();
      if (candidate) await decideCandidate(candidate.id, 'kept', NOW);
      return { entryId: 'e1', lists: ['Shortlist'], note: '', savedAt: NOW };
    },
  });
  const shown = render(<Popup tabId={7} openPage={openPage} />);
  await act(async () => undefined);
  return { asked, openPage, ...shown };
}

const judged = (given: Partial<Verdict> = {}): TabView => ({ state: 'judged', verdict: verdict(given) });
/** The queue bar, once its keys are listened to. */
async function bar() {
  await screen.findByRole('region', { name: 'Review queue' }, PATIENCE);
  await act(async () => undefined);
  return screen.getByRole('region', { name: 'Review queue' });
}
const states = async () => (await allCandidates()).map(({ given, state }) => [given, state]);
const verbs = (asked: { verb: string }[]) => asked.map(({ verb }) => verb).filter((verb) => verb !== 'tab.view');

describe('a creator of the review queue', () => {
  beforeEach(() => queue('nordlysogte', 'bo', 'cy'));

  it('is told with their place, and the keys are ready at once', async () => {
    await show(judged());
    expect(await bar()).toHaveTextContent('1 of 3 in “Summer”');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Keep/ })).toHaveFocus());
    expect(moved).toEqual([]);
  });

  it('is kept by K, with the note that stands there, and the next opens by N in the same tab', async () => {
    const { asked } = await show(judged());
    await bar();
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask about May');
    await act(() => screen.getByRole('button', { name: /^Keep/ }).focus());
    await userEvent.keyboard('k');
    await waitFor(() => expect(verbs(asked)).toContain('creator.shortlist'));
    expect(asked.find(({ verb }) => verb === 'creator.shortlist')?.payload).toMatchObject({
      tabId: 7,
      note: 'Ask about May',
    });
    await waitFor(async () => expect(await bar()).toHaveTextContent('1 of 3 in “Summer” · kept'));
    expect(moved).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name: /^Next/ })).toHaveFocus());
    await userEvent.keyboard('n');
    expect(moved).toEqual([[7, address('bo')]]);
  });

  it('is declined by D with a reason, under every key, and that can be taken back', async () => {
    const { asked } = await show(judged());
    await bar();
    await userEvent.keyboard('d');
    expect(screen.getByRole('textbox', { name: /^Why/ })).toHaveFocus();
    await userEvent.keyboard('k{Backspace}too few local followers{Enter}');
    expect(await screen.findByText('Declined: Nordlys og te')).toBeInTheDocument();
    expect(await allDeclined()).toMatchObject([
      {
        keys: ['youtube:UCnordlysogte', 'youtube:@nordlysogte'],
        name: 'Nordlys og te',
        reason: 'too few local followers',
      },
    ]);
    expect((await states())[0]).toEqual(['@nordlysogte', 'declined']);
    expect(verbs(asked)).toEqual(['tabs.renew']);
    await userEvent.click(
      within(screen.getByText('Declined: Nordlys og te').closest('p')!).getByRole('button', { name: 'Undo' }),
    );
    await screen.findByText('Undone');
    expect(await allDeclined()).toEqual([]);
    expect((await states())[0]).toEqual(['@nordlysogte', 'waiting']);
  });

  it('is not declined after all when the person thinks better of it', async () => {
    await show(judged());
    await bar();
    await userEvent.keyboard('d');
    await userEvent.keyboard('no{Escape}');
    expect(screen.queryByRole('textbox', { name: /^Why/ })).not.toBeInTheDocument();
    expect(await allDeclined()).toEqual([]);
  });

  it('is put off by L', async () => {
    await show(judged());
    await bar();
    await userEvent.keyboard('l');
    await waitFor(async () => expect(await bar()).toHaveTextContent('· later'));
    expect((await states())[0]).toEqual(['@nordlysogte', 'later']);
  });

  it('is called by name as soon as the page is read, also where the key came first', async () => {
    const view: { now: TabView } = { now: { state: 'waiting' } };
    fakeWorker({ 'tab.view': () => view.now, 'tabs.renew': () => null });
    render(<Popup tabId={7} openPage={vi.fn()} />);
    await bar();
    await userEvent.keyboard('l');
    await screen.findByText('For later: @nordlysogte');
    view.now = judged();
    await act(() => fakeBrowser.storage.session.set({ read: 1 }));
    expect(await screen.findByText(`For later: ${verdict().profile.name}`)).toBeVisible();
  });

  it('is left alone by letters that are typed in a field, and by those held with another key', async () => {
    await show(judged());
    await bar();
    await userEvent.keyboard('{Control>}d{/Control}');
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'kdln');
    expect(screen.queryByRole('textbox', { name: /^Why/ })).not.toBeInTheDocument();
    expect(await states()).toEqual([
      ['@nordlysogte', 'waiting'],
      ['@bo', 'waiting'],
      ['@cy', 'waiting'],
    ]);
    expect(moved).toEqual([]);
  });

  it('is followed by the next in the same popup, where the keys stay with the decisions', async () => {
    const view = { now: judged() };
    fakeWorker({ 'tab.view': () => view.now, 'tabs.renew': () => null });
    render(<Popup tabId={7} openPage={vi.fn()} />);
    await bar();
    view.now = { state: 'waiting' };
    tabUrl = address('bo');
    await act(() => fakeBrowser.storage.session.set({ moved: 1 }));
    await waitFor(async () => expect(await bar()).toHaveTextContent('2 of 3'));
    view.now = judged({
      account: { site: 'youtube', kind: 'profile', key: 'youtube:@bo', handle: 'bo' },
      profile: profile({ accountId: 'UCbo', handle: 'bo', name: 'Bo' }),
    });
    await act(() => fakeBrowser.storage.session.set({ moved: 2 }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Keep/ })).toHaveFocus());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bo');
    await userEvent.keyboard('l');
    await waitFor(async () => expect((await states())[1]).toEqual(['@bo', 'later']));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  });

  it('can be gone past where nothing can be read, but not kept', async () => {
    await show({ state: 'miss', miss: { why: 'not-found' } });
    expect(await bar()).toHaveTextContent('1 of 3 in “Summer”');
    expect(screen.queryByRole('button', { name: /^Keep/ })).not.toBeInTheDocument();
    await userEvent.keyboard('d');
    await userEvent.keyboard('gone{Enter}');
    await screen.findByText('Declined: @nordlysogte');
    expect(await allDeclined()).toMatchObject([{ keys: ['youtube:@nordlysogte'], reason: 'gone' }]);
    await userEvent.keyboard('n');
    expect(moved).toEqual([[7, address('bo')]]);
  });

  it('was the last one: the way back to the queue', async () => {
    for (const { id } of await allCandidates()) await decideCandidate(id, 'declined', NOW);
    const { openPage } = await show(judged());
    expect(await bar()).toHaveTextContent('That was the last one in “Summer”.');
    await userEvent.click(screen.getByRole('button', { name: 'Open the queue' }));
    expect(openPage).toHaveBeenCalledWith('/shortlist.html#queue');
  });
});

describe('anybody else', () => {
  it('has no queue bar, and the note has the focus as ever', async () => {
    await queue('bo');
    await show(judged());
    await screen.findByText('Where the numbers come from', {}, PATIENCE);
    expect(screen.queryByRole('region', { name: 'Review queue' })).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  });

  it('can be declined as well', async () => {
    await show(judged());
    await userEvent.click(await screen.findByRole('button', { name: 'Decline …' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Why/ }, PATIENCE), 'too dear{Enter}');
    await screen.findByText('Declined: Nordlys og te');
    expect(await allDeclined()).toMatchObject([{ reason: 'too dear' }]);
  });

  it('who is on the shortlist gets the status instead, and has it back by the undo', async () => {
    await keepEntries(entry('e1', { status: 'contacted' }));
    await show(judged({ saved: { entryId: 'e1', lists: ['Summer'], note: '', savedAt: NOW, status: 'contacted' } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Decline …' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /^Why/ }, PATIENCE), 'too dear{Enter}');
    await screen.findByText('Declined: Nordlys og te');
    expect(await entryWithId('e1')).toMatchObject({ status: 'rejected', reason: 'too dear' });
    expect(await allDeclined()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone');
    const { status, reason } = (await entryWithId('e1'))!;
    expect([status, reason]).toEqual(['contacted', undefined]);
  });
});

describe('met before', () => {
  it('says when a creator was declined and why, and takes that back', async () => {
    const { id } = await decline(
      { keys: ['youtube:UCnordlysogte'], url: address('x'), reason: HOSTILE_NAME },
      '2026-03-12T12:00:00Z',
    );
    await show(judged({ declined: { id, reason: HOSTILE_NAME, at: '2026-03-12T12:00:00Z' } }));
    expect(screen.getByText(`You declined this creator on 12 March 2026 at 12:00: ${HOSTILE_NAME}`).tagName).toBe(
      'BDI',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(async () => expect(await allDeclined()).toEqual([]));
  });

  it('says the stage of one on the shortlist, since when, and why they were rejected', async () => {
    await show(
      judged({
        saved: {
          entryId: 'e1',
          lists: [],
          note: '',
          savedAt: '2026-03-12T12:00:00Z',
          status: 'rejected',
          reason: 'too dear',
        },
      }),
    );
    expect(
      screen.getByText('On your shortlist since 12 March 2026 at 12:00, status rejected: too dear'),
    ).toBeInTheDocument();
  });

  it('has nothing to say of somebody new', async () => {
    await show(judged());
    expect(screen.queryByRole('button', { name: 'Take it back' })).not.toBeInTheDocument();
    expect(document.querySelector('.met-before')).toBeNull();
  });
});

it.each(['en', 'nb', 'sv'] as const)('shuts nobody out (%s)', async (language) => {
  speak(language);
  await queue('nordlysogte', 'bo');
  await decline({ keys: ['youtube:@y'], url: address('y'), reason: 'too dear' }, NOW);
  const { container } = await show(judged({ declined: { id: 'd', reason: 'no', at: '2026-03-12T12:00:00Z' } }));
  await waitFor(() => expect(container.querySelector('.queue-bar')).not.toBeNull(), PATIENCE);
  await act(async () => undefined);
  await userEvent.keyboard('d');
  await waitFor(() => expect(container.querySelector('.decline-form li')).not.toBeNull());
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
