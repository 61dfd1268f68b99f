import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Shortlist } from '../../../../../components/shortlist/shortlist';
import { Failure } from '../../../../../lib/model/failure';
import { setNote } from '../../../../../lib/shortlist/entries';
import { entriesWithIds, entryBatches, firstEntries } from '../../../../../lib/shortlist/reading';
import { tellChanged } from '../../../../../lib/shortlist/changed';
import { speak } from '../../locale';
import { assessment, entry, HOSTILE_NAME, noRate, profile, rate } from '../../samples';
import { keepEntries } from '../../shortlist-store';
import { fillShortlist, row, show, shownIds, threeCreators } from './show';

vi.mock('../../../../../lib/shortlist/reading', async (original) => {
  const real = await original<{ firstEntries: (n: number) => unknown; entryBatches: (n: number) => unknown }>();
  return { ...real, firstEntries: vi.fn(real.firstEntries), entryBatches: vi.fn(real.entryBatches) };
});
vi.mock('../../../../../lib/shortlist/entries', async (original) => {
  const real = await original<{ setNote: (...given: string[]) => unknown }>();
  return { ...real, setNote: vi.fn(real.setNote) };
});

const noteOf = async (id: string) => (await entriesWithIds([id]))[0]?.note;

beforeEach(() => fillShortlist(threeCreators()));

describe('the table', () => {
  it('shows the first rows before it reads all the others', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => frames.push(work));
    vi.mocked(entryBatches).mockClear();
    render(<Shortlist openProfile={vi.fn()} />);
    await screen.findByRole('table');
    expect(shownIds()).toHaveLength(3);
    expect(entryBatches).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
    frames.forEach((work) => work(0));
    await waitFor(() => expect(entryBatches).toHaveBeenCalledOnce());
    await screen.findByText('3 creators');
  });

  it('shows facts, verdicts, status, lists and note of each creator', async () => {
    await keepEntries(
      entry('cedar', {
        status: 'contacted',
        assessment: assessment({
          engagement: noRate(),
          viewRate: rate({ median: 4.123, low: 3, high: 5.04 }),
        }),
        note: 'answers fast',
      }),
    );
    await show();
    const cells = within(row('cedar'));
    expect(cells.getByRole('link', { name: 'Creator cedar' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/@cedar',
    );
    expect(cells.getByText('@cedar')).toBeInTheDocument();
    expect(cells.getByText(/24[.,]4K/i)).toHaveAttribute('title', expect.stringContaining('24,400–24,499'));
    expect(cells.getByText('micro')).toBeInTheDocument();
    expect(cells.getByText(/4\.1\s?%/)).toHaveAttribute('title', expect.stringContaining('3.0–5.0'));
    expect(cells.getByText('Summer')).toBeInTheDocument();
    expect(cells.getByText('contacted')).toBeInTheDocument();
    expect(cells.getByText('answers fast')).toBeInTheDocument();
    expect(row('cedar')).toHaveTextContent('2 of 5 seen');
    expect(screen.getByText('3 creators')).toBeInTheDocument();
  });

  it('fits into a window of 1280 pixels beside its scroll bar, until the person has chosen other columns', async () => {
    const { container } = await show();
    const table = container.querySelector<HTMLElement>('table.creators');
    expect(parseInt(table?.style.minInlineSize ?? '')).toBeLessThanOrEqual(1_280 - 15);
  });

  it('starts in the suggested order and sorts by any column, said in aria-sort', async () => {
    await show();
    expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']);
    expect(screen.getByRole('combobox', { name: 'Order' })).toHaveDisplayValue('as suggested');
    await userEvent.click(screen.getByRole('button', { name: 'Creator' }));
    expect(shownIds()).toEqual(['aspen', 'birch', 'cedar']);
    expect(screen.getByRole('columnheader', { name: 'Creator' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Creator' }));
    expect(shownIds()).toEqual(['cedar', 'birch', 'aspen']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'as suggested');
    expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']);
    expect(screen.getByRole('columnheader', { name: 'Creator' })).not.toHaveAttribute('aria-sort');
  });

  it('shows its first rows before all are read, and exports nothing before that', async () => {
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    vi.mocked(entryBatches).mockImplementationOnce(async function* () {
      await held;
      yield threeCreators();
    });
    render(<Shortlist openProfile={vi.fn()} />);
    await screen.findByRole('table');
    const button = screen.getByRole('button', { name: /^Export/ });
    expect(button).toBeDisabled();
    goOn();
    await waitFor(() => expect(button).toBeEnabled());
    expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']);
  });

  it('keeps its order for the next time', async () => {
    const { container } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Creator' }));
    container.remove();
    await show();
    expect(shownIds()).toEqual(['aspen', 'birch', 'cedar']);
  });

  it('keeps hostile names and notes as text', async () => {
    await fillShortlist([
      entry('x', { profile: profile({ name: HOSTILE_NAME, url: 'https://www.youtube.com/@x' }), note: HOSTILE_NAME }),
    ]);
    await show();
    expect(within(row('x')).getAllByText(HOSTILE_NAME)).toHaveLength(2);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('keeps only rows near the view in the document', async () => {
    await fillShortlist(Array.from({ length: 3_000 }, (_, n) => entry(`c${n}`)));
    await show();
    expect(await screen.findByText('3,000 creators')).toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '3001');
    expect(shownIds().length).toBeLessThan(150);
  });

  it('marks what was read long ago, what came from a file, and what has changed', async () => {
    const changes = { since: '2026-11-01T12:00:00Z', at: '2026-11-22T12:00:00Z', labels: [] };
    await fillShortlist([
      entry('old', { profile: profile({ name: 'Old', readAt: '2025-11-22T12:00:00Z' }) }),
      entry('file', { profile: profile({ name: 'File' }), source: 'import' }),
      entry('changed', { profile: profile({ name: 'Changed', readAt: new Date().toISOString() }), changes }),
    ]);
    await show();
    expect(row('old')).toHaveTextContent('more than 30 days old');
    expect(row('file')).toHaveTextContent('from a file');
    expect(row('changed')).toHaveTextContent('Changed since last visit');
    expect(row('changed')).not.toHaveTextContent('more than 30 days old');
  });

  it('shows joined profiles as one row', async () => {
    const few = profile({ site: 'tiktok', name: 'Few', followers: { low: 10, high: 10 } });
    await fillShortlist([entry('big', { person: 'p' }), entry('small', { person: 'p', profile: few })]);
    await show();
    expect(shownIds()).toEqual(['big']);
    expect(row('big')).toHaveTextContent('+ 1 profile');
    expect(row('big')).toHaveTextContent('YouTube, TikTok');
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
    await userEvent.keyboard('{Home}o');
    expect(openProfile).toHaveBeenCalledExactlyOnceWith('https://www.youtube.com/@birch');
  });

  it('do nothing to the table while a field or a window has the focus', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown}/');
    await userEvent.keyboard('e{Delete}');
    expect(screen.queryByRole('textbox', { name: /note/ })).not.toBeInTheDocument();
    await userEvent.click(document.body);
    await userEvent.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keys' })).toHaveTextContent('Ctrl + Z');
    await userEvent.keyboard('{Delete}');
    expect(await entriesWithIds(['birch', 'aspen', 'cedar'])).toHaveLength(3);
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
    expect(await noteOf('birch')).toBe('asks 4,000');
    await waitFor(() => expect(row('birch')).toHaveTextContent('asks 4,000'));
    expect(row('birch')).toHaveFocus();
  });

  it('is kept when the field is left', async () => {
    await show();
    await userEvent.click(within(row('aspen')).getByRole('button', { name: 'Add a note' }));
    await userEvent.keyboard('new');
    await userEvent.click(screen.getByRole('searchbox'));
    await waitFor(async () => expect(await noteOf('aspen')).toBe('new'));
  });

  it('is left as it was by Escape', async () => {
    await show();
    await userEvent.keyboard('{ArrowDown}e');
    await userEvent.keyboard('nonsense{Escape}');
    expect(within(row('birch')).getByText('calm voice')).toBeInTheDocument();
    expect(await noteOf('birch')).toBe('calm voice');
  });

  it('that cannot be kept says why', async () => {
    await show();
    vi.mocked(setNote).mockRejectedValueOnce(new Failure('quota'));
    await userEvent.keyboard('{ArrowDown}e');
    await userEvent.keyboard(' and more{Enter}');
    expect(await screen.findByText(/The disk is full/)).toBeInTheDocument();
    expect(row('birch')).toHaveTextContent('calm voice');
  });
});

describe('the other states', () => {
  it('an empty shortlist teaches in three steps how a creator gets on it, and offers to import', async () => {
    await fillShortlist([]);
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [{ name: 'shortlist-creator', shortcut: 'Alt+Shift+S' }],
    });
    render(<Shortlist openProfile={vi.fn()} />);
    expect(await screen.findByText('No creators here yet')).toBeInTheDocument();
    expect(await screen.findByText(/Or press Alt\+Shift\+S on the page\./)).toBeInTheDocument();
    expect(within(screen.getByRole('main')).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Import …' }));
    expect(await screen.findByRole('dialog', { name: 'Import' })).toBeInTheDocument();
  });

  it('a database that does not open says why and can be tried again', async () => {
    vi.mocked(firstEntries).mockRejectedValueOnce(new Failure('database-refused'));
    render(<Shortlist openProfile={vi.fn()} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser lets Vett store nothing here.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('what is written elsewhere appears: a new creator, a change, a removal, or many at once', async () => {
    await show();
    await keepEntries(entry('dogwood'), entry('birch', { note: 'changed elsewhere' }));
    act(() => tellChanged(['dogwood', 'birch']));
    await waitFor(() => expect(shownIds()).toContain('dogwood'));
    expect(row('birch')).toHaveTextContent('changed elsewhere');
    await keepEntries(entry('elm'));
    act(() => tellChanged('many'));
    await waitFor(() => expect(shownIds()).toContain('elm'));
  });
});

describe('the views of the page', () => {
  it('are reached by links, and the table is as it was on coming back', async () => {
    await show();
    await userEvent.type(screen.getByRole('searchbox'), 'calm');
    const nav = within(screen.getByRole('navigation'));
    expect(nav.getByRole('link', { name: 'Creators' })).toHaveAttribute('aria-current', 'page');
    location.hash = '#compare';
    expect(await screen.findByText(/Up to 5 saved creators stand side by side here/)).toBeInTheDocument();
    expect(nav.getByRole('link', { name: 'Compare' })).toHaveAttribute('aria-current', 'page');
    await userEvent.keyboard('{ArrowDown}{Delete}');
    location.hash = '';
    await waitFor(() => expect(screen.getByRole('table')).toBeVisible());
    expect(shownIds()).toEqual(['birch']);
  });
});

it.each(['en', 'nb', 'sv'] as const)('shuts nobody out, in %s', async (language) => {
  speak(language);
  render(<Shortlist openProfile={vi.fn()} />);
  await screen.findByRole('table');
  await userEvent.keyboard('{ArrowDown} {Enter}');
  await screen.findByRole('complementary');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
