import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Shortlist } from '../../../../components/shortlist/shortlist';
import type { Entry } from '../../../../lib/model/entry';
import { Failure } from '../../../../lib/model/failure';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assessment, entry, HOSTILE_NAME, noRate, profile, rate } from '../samples';

const { store } = vi.hoisted(() => ({
  store: { entries: [] as unknown[], fails: null as Error | null, refuses: null as Error | null },
}));
const entries = () => store.entries as Entry[];

vi.mock('../../../../lib/shortlist/lists', () => ({
  allLists: async () => [{ id: 'l1', name: 'Summer', createdAt: '2026-11-01' }],
}));
vi.mock('../../../../lib/shortlist/entries', () => {
  const write = () => {
    if (store.refuses) throw store.refuses;
  };
  return {
    allEntries: async () => {
      if (store.fails) throw store.fails;
      return [...store.entries];
    },
    removeEntry: async (id: string) => {
      write();
      const removed = entries().find((one) => one.id === id);
      store.entries = entries().filter((one) => one.id !== id);
      return removed;
    },
    restoreEntry: async (removed: unknown) => {
      store.entries = [...store.entries, removed];
    },
    setNote: async (id: string, note: string) => {
      write();
      store.entries = entries().map((one) => (one.id === id ? { ...one, note } : one));
    },
  };
});

const rated = (low: number, median: number) =>
  assessment({ engagement: { ...rate({ low, median }), norms: {}, line: null } });

beforeEach(() => {
  store.fails = null;
  store.refuses = null;
  store.entries = [
    entry('birch', { assessment: rated(3, 4.1), note: 'calm voice' }),
    entry('aspen', { assessment: rated(2, 6.2) }),
    entry('cedar', { assessment: assessment({ engagement: noRate() }) }),
  ];
});

async function show() {
  const openProfile = vi.fn();
  render(<Shortlist openProfile={openProfile} />);
  await screen.findByRole('table');
  return { openProfile };
}

const shownIds = () => screen.getAllByRole('row').flatMap((row) => row.getAttribute('data-entry') ?? []);
const row = (id: string) => {
  const found = screen.getAllByRole('row').find((one) => one.getAttribute('data-entry') === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('the table', () => {
  it('shows facts, verdicts, lists and note of each creator', async () => {
    await show();
    const cells = within(row('birch'));
    expect(cells.getByRole('link', { name: 'Creator birch' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/@birch',
    );
    expect(cells.getByText('@birch')).toBeInTheDocument();
    expect(cells.getByText(/24[.,]4K/i)).toHaveAttribute('title', expect.stringContaining('24,400–24,499'));
    expect(cells.getByText('micro')).toBeInTheDocument();
    expect(cells.getByText(/4\.1\s?%/)).toHaveAttribute('title', expect.stringContaining('3.0–5.0'));
    expect(cells.getByText('Summer')).toBeInTheDocument();
    expect(cells.getByText('calm voice')).toBeInTheDocument();
    expect(row('cedar')).toHaveTextContent('2 of 5 seen');
    expect(screen.getByText('3 creators')).toBeInTheDocument();
  });

  it('starts with the surest engagement and sorts by any column, said in aria-sort', async () => {
    await show();
    expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']);
    expect(screen.getByRole('columnheader', { name: 'Engagement' })).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(screen.getByRole('button', { name: 'Creator' }));
    expect(shownIds()).toEqual(['aspen', 'birch', 'cedar']);
    expect(screen.getByRole('columnheader', { name: 'Creator' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Engagement' })).not.toHaveAttribute('aria-sort');
    await userEvent.click(screen.getByRole('button', { name: 'Creator' }));
    expect(shownIds()).toEqual(['cedar', 'birch', 'aspen']);
  });

  it('keeps hostile names and notes as text', async () => {
    store.entries = [
      entry('x', { profile: profile({ name: HOSTILE_NAME, url: 'https://www.youtube.com/@x' }), note: HOSTILE_NAME }),
    ];
    await show();
    expect(within(row('x')).getAllByText(HOSTILE_NAME)).toHaveLength(2);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('keeps only rows near the view in the document', async () => {
    store.entries = Array.from({ length: 3_000 }, (_, i) => entry(`c${i}`));
    await show();
    expect(screen.getByText('3,000 creators')).toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '3001');
    expect(shownIds().length).toBeLessThan(150);
  });
});

describe('search', () => {
  it('is reached by /, narrows the rows and says how many are left', async () => {
    await show();
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('calm');
    expect(shownIds()).toEqual(['birch']);
    expect(screen.getByText('1 of 3 creators')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(shownIds()).toHaveLength(3);
  });

  it('says when nothing matches, and leads back', async () => {
    await show();
    await userEvent.type(screen.getByRole('searchbox'), 'nobody');
    expect(screen.getByText('No saved creator matches “nobody”.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(shownIds()).toHaveLength(3);
  });
});

describe('keys', () => {
  it('move along the rows and open the profile', async () => {
    const { openProfile } = await show();
    await userEvent.keyboard('{ArrowDown}');
    expect(row('birch')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(row('cedar')).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(openProfile).toHaveBeenCalledExactlyOnceWith('https://www.youtube.com/@birch');
  });

  it('do nothing to the table while a field has the focus', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown}/');
    await userEvent.keyboard('e{Delete}');
    expect(screen.queryByRole('textbox', { name: /note/ })).not.toBeInTheDocument();
    expect(entries()).toHaveLength(3);
  });
});

describe('removing', () => {
  it('by Delete moves on to the next row; Undo in the toast brings the creator back', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown}{Delete}');
    expect(await screen.findByText('Creator birch removed')).toBeInTheDocument();
    expect(entries().map(({ id }) => id)).toEqual(['aspen', 'cedar']);
    expect(row('aspen')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
  });

  it.each(['{Control>}z{/Control}', '{Meta>}z{/Meta}'])('%s undoes the last removal first', async (keys) => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Creator aspen' }));
    await screen.findByText('Creator aspen removed');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Creator birch' }));
    await screen.findByText('Creator birch removed');
    await userEvent.keyboard(keys);
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'cedar']));
    await userEvent.keyboard(keys);
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
  });

  it('that fails puts the row back and says why', async () => {
    await show();
    store.refuses = new Failure('quota');
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/\w{3,}/));
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
  });
});

describe('the note', () => {
  it('is opened by e, kept by Enter, and said to be kept', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown}e');
    const field = screen.getByRole('textbox', { name: 'Edit the note on Creator birch' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('calm voice');
    await userEvent.clear(field);
    await userEvent.keyboard('asks 4,000{Enter}');
    expect(await screen.findByText(/Note saved/)).toBeInTheDocument();
    expect(entries().find(({ id }) => id === 'birch')?.note).toBe('asks 4,000');
    expect(row('birch')).toHaveFocus();
  });

  it('is kept when the field is left', async () => {
    await show();
    await userEvent.click(within(row('aspen')).getByRole('button', { name: 'Add a note' }));
    await userEvent.keyboard('new');
    await userEvent.click(screen.getByRole('searchbox'));
    await waitFor(() => expect(entries().find(({ id }) => id === 'aspen')?.note).toBe('new'));
  });

  it('is left as it was by Escape', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown}e');
    await userEvent.keyboard('nonsense{Escape}');
    expect(within(row('birch')).getByText('calm voice')).toBeInTheDocument();
    expect(entries().find(({ id }) => id === 'birch')?.note).toBe('calm voice');
  });
});

describe('the other states', () => {
  it('an empty shortlist teaches how a creator gets on it', async () => {
    store.entries = [];
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [{ name: 'shortlist-creator', shortcut: 'Alt+Shift+S' }],
    });
    render(<Shortlist openProfile={vi.fn()} />);
    expect(await screen.findByText('No creators here yet')).toBeInTheDocument();
    expect(await screen.findByText('Or press Alt+Shift+S on the page.')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Export CSV' })).not.toBeInTheDocument();
  });

  it('a database that does not open says why and can be tried again', async () => {
    store.fails = new Failure('database-refused');
    render(<Shortlist openProfile={vi.fn()} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not work');
    store.fails = null;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('a creator saved elsewhere appears when the person comes back or the worker writes', async () => {
    await show();
    store.entries = [...store.entries, entry('dogwood')];
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(shownIds()).toContain('dogwood'));
    store.entries = [...store.entries, entry('elm')];
    await act(() => fakeBrowser.storage.session.set({ anything: 1 }));
    await waitFor(() => expect(shownIds()).toContain('elm'));
  });
});

describe('export', () => {
  it('writes what is shown, in its order, to a dated CSV file', async () => {
    const files: { blob: Blob; name: string }[] = [];
    const addresses = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      addresses.set('blob:1', blob as Blob);
      return 'blob:1';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ blob: addresses.get(this.href) as Blob, name: this.download });
    });
    store.entries = entries().map((one) => (one.id === 'birch' ? one : { ...one, tags: ['boreal'] }));
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Creator' }));
    await userEvent.type(screen.getByRole('searchbox'), 'boreal');
    expect(shownIds()).toEqual(['aspen', 'cedar']);
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await screen.findByText(/exported to vett-shortlist-\d{4}-\d\d-\d\d\.csv/);
    expect(files[0]?.name).toMatch(/^vett-shortlist-\d{4}-\d\d-\d\d\.csv$/);
    expect(files[0]?.blob.type).toBe('text/csv;charset=utf-8');
    const lines = (await files[0]?.blob.text())?.trim().split('\r\n') ?? [];
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(['aspen', 'cedar']);
  });
});
