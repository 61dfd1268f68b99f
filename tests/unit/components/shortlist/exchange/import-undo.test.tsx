import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../../../components/shortlist/exchange/import-dialog';
import { backupHead, backupLine } from '../../../../../lib/exchange/backup';
import { Failure } from '../../../../../lib/model/failure';
import { allEntries } from '../../../../../lib/shortlist/entries';
import type { Long } from '../../../../../lib/shortlist/long';
import { undo } from '../../../../../lib/shortlist/undo';
import { entry } from '../../samples';
import { emptyShortlist } from '../../shortlist-store';

// A slow machine is no failure.
configure({ asyncUtilTimeout: 20_000 });

vi.mock('../../../../../lib/shortlist/undo', async (original) => {
  const real = await original<{ undo: (...given: unknown[]) => unknown }>();
  return { ...real, undo: vi.fn(real.undo) };
});

it('the undoing of a long import shows how far it is, and can be stopped', async () => {
  await emptyShortlist();
  render(<ImportDialog open onClose={vi.fn()} />);
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a file');
  const text = backupHead() + backupLine({ kind: 'entry', value: entry('oak') });
  await userEvent.upload(input, new File([text], 'b.jsonl'), { applyAccept: false });
  await userEvent.click(await screen.findByRole('button', { name: 'Import' }));
  await screen.findByRole('heading', { name: 'Imported' });

  vi.mocked(undo).mockImplementationOnce((_step: string, _now: string, { signal, onProgress }: Long = {}) => {
    onProgress?.(0.5);
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new Failure('cancelled')));
    });
  });
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  const bar = await screen.findByRole('progressbar', { name: 'Undoing …' });
  expect(bar).toHaveAttribute('value', '0.5');
  await userEvent.click(within(bar.parentElement ?? bar).getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Stopped. Nothing was changed.');
  expect((await allEntries()).map(({ id }) => id)).toEqual(['oak']);

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The import is undone.')).toBeInTheDocument();
  await waitFor(async () => expect(await allEntries()).toEqual([]));
});
