import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveBar } from '../../../../components/popup/save-bar';
import { changeSettings, readSettings } from '../../../../lib/settings/settings';
import { Failure } from '../../../../lib/model/failure';
import type { List } from '../../../../lib/model/entry';
import type { Saved } from '../../../../lib/model/verdict';
import { fakeWorker } from '../worker';

const { lists } = vi.hoisted((): { lists: List[] } => ({ lists: [] }));
vi.mock('../../../../lib/shortlist/lists', () => ({
  allLists: async () => [...lists],
  createList: async (name: string, now: string) => {
    const list = { id: `made-${name}`, name, createdAt: now };
    lists.push(list);
    return list;
  },
}));

const SAVED: Saved = { entryId: 'e1', lists: ['Summer'], note: 'asks 4,000', savedAt: '2026-11-20T12:00:00Z' };

beforeEach(() => {
  lists.splice(
    0,
    lists.length,
    { id: 'l1', name: 'Summer', createdAt: '2026-11-01' },
    { id: 'l2', name: 'Autumn', createdAt: '2026-11-02' },
  );
});

function Held({ first }: { first: Saved | null }) {
  const [saved, setSaved] = useState(first);
  return <SaveBar tabId={7} saved={saved} onSaved={setSaved} />;
}

async function show(first: Saved | null = null) {
  const asked = fakeWorker({
    'creator.shortlist': ({ list, note }) => ({
      ...SAVED,
      lists: [list === 'l2' ? 'Autumn' : 'Summer'],
      note: note ?? first?.note ?? '',
    }),
    'creator.remove': () => ({ entryId: 'e1' }),
    'creator.restore': () => SAVED,
  });
  render(<Held first={first} />);
  await screen.findByRole('option', { name: 'Autumn' });
  return asked;
}

describe('a creator who is not saved', () => {
  it('is saved by Enter alone, to the current list, and the note is left as it is', async () => {
    await changeSettings({ currentList: 'l2' });
    const asked = await show();
    await waitFor(() => expect(screen.getByRole('combobox')).toHaveValue('l2'));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument();
    expect(asked).toEqual([{ verb: 'creator.shortlist', payload: { tabId: 7, list: 'l2' } }]);
  });

  it('is saved with its note, and Undo takes it off again without losing what was typed', async () => {
    const asked = await show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'calm voice{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Shortlist' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('calm voice');
    expect(asked.map(({ verb }) => verb)).toEqual(['creator.shortlist', 'creator.remove']);
    expect(asked[0]?.payload).toMatchObject({ note: 'calm voice' });
  });

  it('goes to the list that was chosen, which is remembered', async () => {
    const asked = await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'List' }), 'Autumn');
    await waitFor(async () => expect((await readSettings()).currentList).toBe('l2'));
    await userEvent.click(screen.getByRole('button', { name: 'Shortlist' }));
    await screen.findByText(/^Saved/);
    expect(asked[0]?.payload).toEqual({ tabId: 7, list: 'l2' });
  });

  it('goes to a new list, made by its name when saving', async () => {
    const asked = await show();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'New list…');
    expect(screen.getByRole('textbox', { name: 'Name of the new list' })).toHaveFocus();
    await userEvent.keyboard('Winter{Enter}');
    await screen.findByText(/^Saved/);
    expect(asked[0]?.payload).toEqual({ tabId: 7, list: 'made-Winter' });
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Winter');
    expect((await readSettings()).currentList).toBe('made-Winter');
  });

  it('without any list yet goes where the worker puts the first', async () => {
    lists.splice(0);
    const asked = fakeWorker({ 'creator.shortlist': () => SAVED });
    render(<Held first={null} />);
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Shortlist');
    await userEvent.click(screen.getByRole('button', { name: 'Shortlist' }));
    await screen.findByText(/^Saved/);
    expect(asked[0]?.payload).toEqual({ tabId: 7 });
  });

  it('says what went wrong and keeps the form', async () => {
    fakeWorker({
      'creator.shortlist': () => {
        throw new Failure('quota');
      },
    });
    render(<Held first={null} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'kept{Enter}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/\w{3,}/));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('kept');
    expect(screen.getByRole('button', { name: 'Shortlist' })).toBeEnabled();
  });
});

describe('a creator who is saved', () => {
  it('shows lists and note', async () => {
    await show({ ...SAVED, lists: ['Summer', 'Autumn'] });
    expect(screen.getByRole('status')).toHaveTextContent('In Summer and Autumn, saved');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('asks 4,000');
    expect(screen.getByRole('textbox', { name: 'Note' })).not.toHaveFocus();
  });

  it('is removed, and Undo brings the entry back', async () => {
    const asked = await show(SAVED);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText(/^Removed/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Remove' })).toBeInTheDocument();
    expect(asked).toEqual([
      { verb: 'creator.remove', payload: { tabId: 7 } },
      { verb: 'creator.restore', payload: { entryId: 'e1' } },
    ]);
  });

  it('is updated, with the note only when it was changed', async () => {
    const asked = await show(SAVED);
    await userEvent.click(screen.getByRole('button', { name: 'Update' }));
    expect(await screen.findByText(/^Updated/)).toBeInTheDocument();
    expect(asked[0]?.payload).not.toHaveProperty('note');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Note' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.payload).toMatchObject({ note: '' });
  });
});
