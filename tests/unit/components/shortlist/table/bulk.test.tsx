import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Failure } from '../../../../../lib/model/failure';
import { addTags } from '../../../../../lib/shortlist/bulk';
import type { Long } from '../../../../../lib/shortlist/long';
import { allLists } from '../../../../../lib/shortlist/lists';
import { entriesWithIds } from '../../../../../lib/shortlist/reading';
import type { Entry } from '../../../../../lib/model/entry';
import { entry, profile } from '../../samples';
import { fillShortlist, row, show, shownIds, threeCreators } from './show';

vi.mock('../../../../../lib/shortlist/bulk', async (original) => {
  const real = await original<{ addTags: (...given: never[]) => unknown }>();
  return { ...real, addTags: vi.fn(real.addTags) };
});

beforeEach(() => fillShortlist(threeCreators()));

const saved = async (id: string): Promise<Entry> => {
  const [found] = await entriesWithIds([id]);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const box = (id: string) => within(row(id)).getByRole('checkbox');
const bar = () => within(screen.getByRole('group', { name: 'What to do with the selected' }));
const chosen = () => shownIds().filter((id) => (box(id) as HTMLInputElement).checked);

describe('selecting', () => {
  it('takes single rows, a range with Shift, and all that are shown', async () => {
    await show();
    await userEvent.click(box('birch'));
    expect(bar().getByText('1 selected')).toBeInTheDocument();
    const user = userEvent.setup();
    await user.keyboard('{Shift>}');
    await user.click(box('cedar'));
    await user.keyboard('{/Shift}');
    expect(chosen()).toEqual(['birch', 'aspen', 'cedar']);
    await user.click(screen.getByRole('checkbox', { name: 'Select all that are shown' }));
    expect(chosen()).toEqual([]);
    expect(screen.queryByText(/selected$/)).not.toBeInTheDocument();
  });

  it('works by keys alone', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown} ');
    expect(chosen()).toEqual(['birch']);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['birch', 'aspen']);
    await userEvent.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(chosen()).toEqual(['birch', 'aspen', 'cedar']);
  });

  it('says in the head whether some or all are selected', async () => {
    await show();
    const head = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all that are shown' });
    await userEvent.click(box('birch'));
    expect(head.indeterminate).toBe(true);
    await userEvent.click(head);
    expect(head.indeterminate).toBe(false);
    expect(head).toBeChecked();
  });

  it('counts only what is shown', async () => {
    await show();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.type(screen.getByRole('searchbox'), 'boreal');
    expect(bar().getByText('2 selected')).toBeInTheDocument();
    await userEvent.clear(screen.getByRole('searchbox'));
    expect(bar().getByText('3 selected')).toBeInTheDocument();
  });
});

describe('with all that is selected', () => {
  it('tags, says so, and takes it back', async () => {
    await show();
    await userEvent.keyboard('{Control>}a{/Control}t');
    expect(screen.getByRole('combobox', { name: 'New tag' })).toHaveFocus();
    await userEvent.keyboard('forest{Enter}');
    expect(await screen.findByText('3 creators tagged')).toBeInTheDocument();
    expect((await saved('aspen')).tags).toEqual(['boreal', 'forest']);
    await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone: 3 creators tagged')).toBeInTheDocument();
    expect((await saved('aspen')).tags).toEqual(['boreal']);
  });

  it('shows which tags are on all, on some and on none', async () => {
    await show();
    await userEvent.keyboard('{Control>}a{/Control}t');
    const boreal = screen.getByRole<HTMLInputElement>('checkbox', { name: 'boreal' });
    expect(boreal.indeterminate).toBe(true);
    await userEvent.click(boreal);
    expect(await screen.findByText(/creators? tagged/)).toBeInTheDocument();
    expect((await saved('birch')).tags).toEqual(['boreal']);
    await userEvent.keyboard('t');
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'boreal' })).toBeChecked());
    await userEvent.click(screen.getByRole('checkbox', { name: 'boreal' }));
    expect(await screen.findByText('tag taken off 3 creators')).toBeInTheDocument();
    expect((await saved('birch')).tags).toEqual([]);
  });

  it('puts on a list, old or new', async () => {
    await show();
    await userEvent.click(box('birch'));
    await userEvent.keyboard('l');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Autumn' }));
    expect(await screen.findByText('1 creator put on the list')).toBeInTheDocument();
    expect((await saved('birch')).lists).toEqual(['l1', 'l2']);
    await userEvent.keyboard('l');
    await userEvent.keyboard('Winter{Enter}');
    await waitFor(async () => {
      const winter = (await allLists()).find(({ name }) => name === 'Winter');
      expect((await saved('birch')).lists).toContain(winter?.id);
    });
  });

  it('changes the status, and asks why somebody is rejected', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown} s');
    await userEvent.click(screen.getByRole('button', { name: 'contacted' }));
    expect(await screen.findByText('status of 1 creator changed')).toBeInTheDocument();
    await waitFor(() => expect(row('birch')).toHaveTextContent('contacted'));
    await userEvent.keyboard('s');
    await userEvent.click(screen.getByRole('button', { name: 'rejected …' }));
    await userEvent.keyboard('{Enter}');
    expect((await saved('birch')).status).toBe('contacted');
    await userEvent.keyboard('too few local followers{Enter}');
    await waitFor(async () => expect((await saved('birch')).status).toBe('rejected'));
    expect((await saved('birch')).reason).toBe('too few local followers');
  });

  it('leads to a comparison of two to five', async () => {
    await show();
    await userEvent.click(box('birch'));
    expect(bar().queryByRole('link', { name: 'Compare' })).not.toBeInTheDocument();
    await userEvent.click(box('aspen'));
    expect(bar().getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '#compare?ids=birch,aspen');
  });

  it('joins profiles to one row, on which everything is then done to all of them', async () => {
    await fillShortlist([
      entry('tube', { profile: profile({ name: 'Tube', followers: { low: 9_000, high: 9_000 } }) }),
      entry('tok', { profile: profile({ name: 'Tok', site: 'tiktok', followers: { low: 10, high: 10 } }) }),
    ]);
    await show();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(bar().getByRole('button', { name: 'Join as one creator' }));
    expect(await screen.findByText('2 profiles joined')).toBeInTheDocument();
    await waitFor(() => expect(shownIds()).toEqual(['tube']));
    await userEvent.keyboard('t');
    await userEvent.keyboard('both{Enter}');
    await waitFor(async () => expect((await saved('tok')).tags).toEqual(['both']));
    expect((await saved('tube')).tags).toEqual(['both']);
  });

  it('exports what is selected, and what is shown where nothing is', async () => {
    await show();
    await userEvent.click(box('birch'));
    await userEvent.click(bar().getByRole('button', { name: 'Export …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Export' });
    expect(dialog).toHaveTextContent('1 creator');
    await userEvent.click(within(dialog).getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
    await userEvent.keyboard('{Escape}');
    await userEvent.type(screen.getByRole('searchbox'), 'boreal');
    await userEvent.click(screen.getByRole('button', { name: 'Export …' }));
    expect(await screen.findByRole('dialog', { name: 'Export' })).toHaveTextContent('2 creators');
  });
});

describe('removing', () => {
  it('by Delete moves on to the next row; Undo in the toast brings the creator back', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    expect(await screen.findByText('Creator birch removed')).toBeInTheDocument();
    await waitFor(() => expect(shownIds()).toEqual(['aspen', 'cedar']));
    expect(await entriesWithIds(['birch'])).toEqual([]);
    expect(row('aspen')).toHaveFocus();
    await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
  });

  it.each(['{Control>}z{/Control}', '{Meta>}z{/Meta}'])('%s undoes the last one first', async (keys) => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Creator aspen' }));
    await screen.findByText('Creator aspen removed');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Creator birch' }));
    await screen.findByText('Creator birch removed');
    await userEvent.keyboard(keys);
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'cedar']));
    await userEvent.keyboard(keys);
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
    await userEvent.keyboard(keys);
    expect(await screen.findByText('Nothing to undo.')).toBeInTheDocument();
  });

  it('of everybody leaves the empty shortlist, from which they can be brought back', async () => {
    Object.assign(fakeBrowser.commands, { getAll: async () => [] });
    await show();
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    expect(await screen.findByText('No creators here yet')).toBeInTheDocument();
    expect(await screen.findByText('3 creators removed')).toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
  });

  it('is in the history, with what else was done', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Creator aspen' }));
    await screen.findByText('Creator aspen removed');
    await userEvent.click(box('birch'));
    await userEvent.keyboard('t');
    await userEvent.keyboard('forest{Enter}');
    await screen.findByText('1 creator tagged');
    await userEvent.click(screen.getByText('Undo', { selector: 'summary' }));
    const steps = await screen.findAllByRole('button', { name: /creator (tagged|removed)/ });
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('1 creator tagged'),
      expect.stringContaining('1 creator removed'),
    ]);
    await userEvent.click(steps[1] as HTMLElement);
    await waitFor(() => expect(shownIds()).toContain('aspen'));
    expect((await saved('birch')).tags).toEqual(['forest']);
  });
});

describe('what takes long or fails', () => {
  const start = async () => {
    await show();
    await userEvent.keyboard('{ArrowDown} t');
    await userEvent.keyboard('slow{Enter}');
  };

  it('shows how far it is after a second, and can be stopped', async () => {
    vi.mocked(addTags).mockImplementationOnce(
      (_ids, _tags, _now, { signal, onProgress }: Long = {}) =>
        new Promise((_, reject) => {
          onProgress?.(0.4);
          signal?.addEventListener('abort', () => reject(new Failure('cancelled')));
        }),
    );
    await start();
    expect(screen.queryByRole('progressbar', { name: 'Working …' })).not.toBeInTheDocument();
    expect(await screen.findByRole('progressbar', { name: 'Working …' })).toHaveAttribute('value', '0.4');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Stopped. Nothing was changed.')).toBeInTheDocument();
    expect((await saved('birch')).tags).toEqual([]);
  });

  it('says why it failed', async () => {
    vi.mocked(addTags).mockRejectedValueOnce(new Failure('quota'));
    await start();
    expect(await screen.findByText(/The disk is full/)).toBeInTheDocument();
  });
});
