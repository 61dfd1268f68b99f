import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Shortlist } from '../../../../../components/shortlist/shortlist';
import { Failure } from '../../../../../lib/model/failure';
import { changeSettings, readSettings } from '../../../../../lib/settings/settings';
import { addTags, removeEntries } from '../../../../../lib/shortlist/bulk';
import { commitImport, stageImport } from '../../../../../lib/shortlist/import';
import type { Long } from '../../../../../lib/shortlist/long';
import { allLists } from '../../../../../lib/shortlist/lists';
import { undo } from '../../../../../lib/shortlist/undo';
import { fillShortlist, show, shownIds, threeCreators } from './show';

vi.mock('../../../../../lib/shortlist/undo', async (original) => {
  const real = await original<{ undo: (...given: unknown[]) => unknown }>();
  return { ...real, undo: vi.fn(real.undo) };
});

const NOW = '2026-11-28T12:00:00Z';

beforeEach(async () => {
  await fillShortlist(threeCreators());
  Object.assign(fakeBrowser.commands, { getAll: async () => [] });
});

const menu = () => screen.findByText('Undo', { selector: 'summary' });
const toast = () => within(screen.getByRole('status'));

it('is offered where all were removed before the page was opened', async () => {
  await removeEntries(['birch', 'aspen', 'cedar'], NOW);
  render(<Shortlist openProfile={vi.fn()} />);
  expect(await screen.findByText('No creators here yet')).toBeInTheDocument();
  await userEvent.click(await menu());
  await userEvent.click(await screen.findByRole('button', { name: /^3 creators removed/ }));
  await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
});

it('is not offered on a shortlist where nothing was done yet', async () => {
  await fillShortlist([]);
  render(<Shortlist openProfile={vi.fn()} />);
  await screen.findByText('No creators here yet');
  expect(screen.queryByText('Undo')).not.toBeInTheDocument();
});

it('shows how far it is, and can be stopped', async () => {
  await removeEntries(['birch'], NOW);
  await show();
  vi.mocked(undo).mockImplementationOnce((_step: string, _now: string, { signal, onProgress }: Long = {}) => {
    onProgress?.(0.25);
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new Failure('cancelled')));
    });
  });
  await userEvent.click(await menu());
  await userEvent.click(await screen.findByRole('button', { name: /^1 creator removed/ }));
  expect(await screen.findByRole('progressbar', { name: 'Working …' })).toHaveAttribute('value', '0.25');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await toast().findByText('Stopped. Nothing was changed.')).toBeInTheDocument();
  expect(shownIds()).toEqual(['aspen', 'cedar']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
});

it('is not offered for what has changed nothing', async () => {
  await addTags(['birch', 'aspen', 'cedar'], ['boreal'], NOW);
  await show();
  await userEvent.keyboard('{Control>}a{/Control}t');
  await userEvent.keyboard('boreal{Enter}');
  expect(await toast().findByText(/tagged$/)).toBeInTheDocument();
  expect(toast().queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

it('gives the list that is saved to with one click its former id back', async () => {
  const [list] = (await allLists()).filter(({ name }) => name === 'Summer');
  await stageImport(
    (async function* () {
      yield [{ kind: 'list' as const, value: { id: 'older', name: 'Summer', createdAt: '2026-01-01' } }];
    })(),
  );
  await commitImport({ now: NOW });
  await changeSettings({ currentList: 'older' });
  await show();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await toast().findByText(/^Undone/)).toBeInTheDocument();
  expect((await readSettings()).currentList).toBe(list?.id);
});
