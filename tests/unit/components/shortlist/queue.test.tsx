import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Queue } from '../../../../components/shortlist/queue/queue';
import { addCandidates, allCandidates, decideCandidate } from '../../../../lib/shortlist/candidates';
import { allDeclined, decline } from '../../../../lib/shortlist/declined';
import { speak } from '../locale';
import { entry, HOSTILE_NAME } from '../samples';
import { emptyShortlist, keepEntries } from '../shortlist-store';
import { fakeWorker } from '../worker';

const NOW = '2026-11-22T12:00:00Z';
const address = (name: string) => `https://www.youtube.com/@${name}`;
const given = (...names: string[]) =>
  names.map((name) => ({ url: address(name), key: `youtube:@${name}`, given: `@${name}` }));

/** Tabs that were opened or moved, in order. */
const opened: unknown[] = [];

beforeEach(async () => {
  await emptyShortlist();
  opened.length = 0;
  Object.assign(fakeBrowser.tabs, {
    create: async ({ url }: { url: string }) => {
      opened.push(['new', url]);
      return { id: 5 };
    },
    update: async (id: number, { url }: { url: string }) => {
      opened.push([id, url]);
      return { id };
    },
  });
});

async function show() {
  const asked = fakeWorker({ 'tabs.renew': () => null });
  const shown = render(<Queue />);
  await waitFor(() => expect(screen.queryByText('Reading the queue …')).not.toBeInTheDocument());
  return { asked, ...shown };
}

const states = async () => Object.fromEntries((await allCandidates()).map(({ given: name, state }) => [name, state]));
const row = (name: string) => screen.getByRole('button', { name }).closest('li')!;
const press = (name: string, within_: HTMLElement) => userEvent.click(within(within_).getByRole('button', { name }));

describe('adding', () => {
  const paste = async (text: string) => {
    const field = screen.getByRole('textbox', { name: 'Handles or addresses' });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(text);
  };

  it('tells before anything is kept who is new, met before, named twice, and not understood', async () => {
    await keepEntries(entry('saved', { status: 'contacted' }));
    await decline(
      { keys: ['youtube:@no'], url: address('no'), name: 'No Thanks', reason: 'too few local followers' },
      '2026-03-12T12:00:00Z',
    );
    await addCandidates('Winter', given('queued'), NOW);
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Add creators' }));
    await paste(
      ['anna', 'saved', 'no', 'queued', 'bo', 'anna'].map(address).join('\n') + '\nsomebody else entirely\n12,300',
    );
    expect(await screen.findByText('2 new to you')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '5 creators in this text' })).toBeInTheDocument();
    const preview = screen.getByText('2 new to you').closest('ul')!;
    expect(preview).toHaveTextContent('1 already on the shortlistCreator saved contacted, 20 Nov 2026');
    expect(preview).toHaveTextContent('1 declined beforeNo Thanks 12 Mar 2026: too few local followers');
    expect(preview).toHaveTextContent('1 in the queue already');
    expect(preview).toHaveTextContent('1 named twice');
    expect(preview).toHaveTextContent('2 lines not understoodsomebody else entirely line 712,300 line 8');
    expect(await allCandidates()).toHaveLength(1);
  });

  it('keeps them as a named batch, those met before as decided', async () => {
    await keepEntries(entry('saved'));
    await show();
    await paste(`${address('anna')}\n${address('saved')}\n${address('bo')}`);
    const name = screen.getByRole('combobox', { name: 'Batch' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Summer');
    await userEvent.click(await screen.findByRole('button', { name: 'Add 2 to review' }));
    expect(await screen.findByText('2 creators to review in “Summer”')).toBeInTheDocument();
    expect(await states()).toEqual({
      [address('anna')]: 'waiting',
      [address('saved')]: 'kept',
      [address('bo')]: 'waiting',
    });
    expect(screen.getByRole('heading', { name: 'Summer' })).toBeInTheDocument();
    expect(screen.getByText(/^1 of 3 decided: 1 kept, 0 declined, 2 waiting$/)).toBeInTheDocument();
  });

  it('takes handles for a platform, and files in the encodings of old spreadsheets', async () => {
    await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Handles without a platform/ }), 'TikTok');
    const bytes = new Uint8Array(
      [...'navn;handle\nBj'].map((sign) => sign.charCodeAt(0)).concat(0xf8, 0x72, 0x6e, 0x3b, 0x62, 0x6a),
    );
    await userEvent.upload(
      screen.getByLabelText('Or a file (CSV or text)'),
      new File([bytes], 'list.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText('1 new to you')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Handles or addresses' })).toHaveValue('navn;handle\nBjørn;bj');
    await userEvent.click(screen.getByRole('button', { name: 'Add 1 to review' }));
    expect((await allCandidates())[0]).toMatchObject({ key: 'tiktok:@bj', url: 'https://www.tiktok.com/@bj' });
  });

  it('keeps a hostile line as text', async () => {
    await show();
    await paste(HOSTILE_NAME);
    expect((await screen.findByText(HOSTILE_NAME, { selector: 'bdi' })).tagName).toBe('BDI');
    expect(document.querySelector('img, script')).toBeNull();
  });
});

describe('going through', () => {
  beforeEach(() => addCandidates('Summer', given('anna', 'bo', 'cy'), NOW));

  it('opens the first by a key, in a tab of its own, and the next ones in the same', async () => {
    await show();
    await userEvent.keyboard('n');
    await waitFor(() => expect(opened).toEqual([['new', address('anna')]]));
    const [anna] = await allCandidates();
    await decideCandidate(anna!.id, 'kept', NOW);
    await screen.findByText(/^1 of 3 decided/);
    await userEvent.click(screen.getByRole('button', { name: /^Open the next/ }));
    await waitFor(() => expect(opened.at(-1)).toEqual([5, address('bo')]));
  });

  it('opens a new tab where the person has closed that one, and nothing by itself', async () => {
    await show();
    expect(opened).toEqual([]);
    await userEvent.keyboard('n');
    Object.assign(fakeBrowser.tabs, { update: async () => Promise.reject(new Error('No tab with id: 5.')) });
    await userEvent.click(screen.getByRole('button', { name: '@cy' }));
    await waitFor(() => expect(opened.at(-1)).toEqual(['new', address('cy')]));
  });

  it('leaves the key alone in fields', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Add creators' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Handles or addresses' }), 'n');
    expect(opened).toEqual([]);
  });

  it('declines with a reason, tells the badges, and takes it back', async () => {
    const { asked } = await show();
    await press('Decline @bo', row('@bo'));
    await userEvent.keyboard('too dear{Enter}');
    expect(await screen.findByText('Declined: @bo')).toBeInTheDocument();
    expect(await states()).toMatchObject({ '@bo': 'declined' });
    expect(await allDeclined()).toMatchObject([{ keys: ['youtube:@bo'], reason: 'too dear' }]);
    expect(asked.map(({ verb }) => verb)).toEqual(['tabs.renew']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone')).toBeInTheDocument();
    expect(await states()).toMatchObject({ '@bo': 'waiting' });
    expect(await allDeclined()).toEqual([]);
  });

  it('offers the reasons given before', async () => {
    await decline({ keys: ['youtube:@x'], url: address('x'), reason: 'too few local followers' }, NOW);
    await show();
    await press('Decline @bo', row('@bo'));
    await userEvent.click(await screen.findByRole('button', { name: 'too few local followers' }));
    await screen.findByText('Declined: @bo');
    expect((await allDeclined()).map(({ reason }) => reason)).toEqual(Array(2).fill('too few local followers'));
  });

  it('puts off, and takes up again', async () => {
    await show();
    await press('Later: @anna', row('@anna'));
    await waitFor(async () => expect(await states()).toMatchObject({ '@anna': 'later' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back in line: @anna' }));
    await waitFor(async () => expect(await states()).toMatchObject({ '@anna': 'waiting' }));
  });

  it('shows those of one state or one batch', async () => {
    await addCandidates('Winter', given('dag'), '2026-11-23T12:00:00Z');
    const [anna] = await allCandidates();
    await decideCandidate(anna!.id, 'kept', NOW);
    await show();
    const names = () =>
      within(screen.getByRole('region', { name: 'Creators in the queue' }))
        .getAllByRole('listitem')
        .map((one) => within(one).getAllByRole('button')[0]?.textContent);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'kept');
    expect(names()).toEqual(['@anna']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'waiting');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Batch' }), 'Winter');
    expect(names()).toEqual(['@dag']);
  });

  it('removes a batch only when that is confirmed', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove the batch “Summer”' }));
    const dialog = screen.getByRole('dialog', { name: 'Remove the batch “Summer”' });
    expect(dialog).toHaveTextContent('Its 3 creators go from the queue.');
    await press('Cancel', dialog);
    expect(await allCandidates()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the batch “Summer”' }));
    await press('Remove', screen.getByRole('dialog'));
    await waitFor(async () => expect(await allCandidates()).toEqual([]));
  });

  it('says when all of a batch is decided', async () => {
    for (const { id } of await allCandidates()) await decideCandidate(id, 'declined', NOW);
    await show();
    expect(screen.getByText('All decided.')).toBeInTheDocument();
    expect(screen.getByRole('progressbar', { name: 'Progress of Summer' })).toHaveAttribute('value', '3');
  });

  it('makes a hundred rows of a long batch, and more when asked', async () => {
    await emptyShortlist();
    await addCandidates('Long', given(...Array.from({ length: 150 }, (_, at) => `c${at}`)), NOW);
    await show();
    expect(screen.getAllByRole('button', { name: /^@c/ })).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(screen.getAllByRole('button', { name: /^@c/ })).toHaveLength(150);
  });
});

it.each(['en', 'nb', 'sv'] as const)('shuts nobody out (%s)', async (language) => {
  speak(language);
  fakeWorker({});
  await addCandidates('Summer', given('anna', 'bo'), NOW);
  const { container } = render(<Queue />);
  await waitFor(() => expect(container.querySelector('.queue-row')).not.toBeNull());
  const buttons = [...container.querySelectorAll('.queue-row button')] as HTMLElement[];
  await userEvent.click(buttons[1]!);
  await vi.waitFor(() => expect(container.querySelector('.decline-form')).not.toBeNull());
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(container.textContent).not.toContain('undefined');
});
