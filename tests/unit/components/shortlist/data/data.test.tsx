import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Data } from '../../../../../components/shortlist/data/data';
import { download } from '../../../../../components/ui/download';
import { Failure, type FailureCode } from '../../../../../lib/model/failure';
import { changeSettings, readSettings } from '../../../../../lib/settings/settings';
import { lastBackup, noteBackup } from '../../../../../lib/shortlist/backup';
import { tellChanged } from '../../../../../lib/shortlist/changed';
import { removeEntries } from '../../../../../lib/shortlist/bulk';
import { addCandidates } from '../../../../../lib/shortlist/candidates';
import { allDeclined, decline } from '../../../../../lib/shortlist/declined';
import { allEntries, removeEntry } from '../../../../../lib/shortlist/entries';
import { storageHealth } from '../../../../../lib/shortlist/health';
import { undo } from '../../../../../lib/shortlist/undo';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '../../locale';
import { assessment, entry, post, profile } from '../../samples';
import { emptyShortlist, keepEntries, keepListsAndFields } from '../../shortlist-store';

vi.mock('../../../../../components/ui/download', async (original) => ({
  ...(await original<object>()),
  download: vi.fn(),
}));
vi.mock('../../../../../lib/shortlist/health', async (original) => {
  const real = await original<{ storageHealth: () => unknown }>();
  return { ...real, storageHealth: vi.fn(real.storageHealth) };
});
vi.mock('../../../../../lib/shortlist/undo', async (original) => {
  const real = await original<{ undo: typeof undo }>();
  return { ...real, undo: vi.fn(real.undo) };
});

// A slow machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const health = vi.mocked(storageHealth);
const downloads = vi.mocked(download);

/** The browser's word on its storage. */
function storage(given: { usage?: number; quota?: number; persisted?: boolean; asked?: boolean }) {
  const { usage, quota, persisted = true, asked = true } = given;
  let isPersisted = persisted;
  const persist = vi.fn(async () => {
    isPersisted = asked;
    return asked;
  });
  const estimate = async () => ({ usage, quota });
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { estimate, persisted: async () => isPersisted, persist },
  });
  return persist;
}

beforeEach(async () => {
  downloads.mockClear();
  storage({ usage: 12_340_000, quota: 1_000_000_000 });
  await emptyShortlist();
  await noteBackup(daysAgo(1));
  await keepListsAndFields({
    lists: [{ id: 'l1', name: 'Summer', createdAt: '2026-11-01' }],
    fields: [{ id: 'f1', name: 'Shoe size', kind: 'number', createdAt: '2026-11-01' }],
  });
  const seen = (id: string, days: number) =>
    profile({ handle: id, name: `Creator ${id}`, accountId: `UC${id}`, readAt: daysAgo(days) });
  await keepEntries(
    entry('birch', { profile: seen('birch', 3), keys: ['youtube:@birch'], note: 'calm voice', fields: { f1: 38 } }),
    entry('aspen', { profile: seen('aspen', 400), keys: ['youtube:@aspen'] }),
  );
});

async function show() {
  const shown = render(<Data />);
  await screen.findByRole('region', { name: 'What is stored' });
  return shown;
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

/** What stands beside a term. */
const value = (of: ReturnType<typeof section>, term: string) => of.getByText(term).nextElementSibling;

describe('what is stored', () => {
  it('is told in creators, posts and bytes', async () => {
    await show();
    const stored = section('What is stored');
    expect(value(stored, 'Creators')).toHaveTextContent('2');
    expect(value(stored, 'Size')).toHaveTextContent('12.3 MB of 1 GB that the browser allows');
    expect(value(stored, 'Kept')).toHaveTextContent('The browser keeps it, also when the disk runs low.');
    expect(stored.queryByRole('button')).toBeNull();
    expect(stored.queryByRole('alert')).toBeNull();
  });

  it('is kept when the person asks and the browser agrees', async () => {
    const persist = storage({ persisted: false });
    await show();
    expect(value(section('What is stored'), 'Kept')).toHaveTextContent('The browser may delete it');
    expect(value(section('What is stored'), 'Size')).toHaveTextContent('The browser does not say');
    await press('Ask the browser to keep it');
    await waitFor(() => expect(value(section('What is stored'), 'Kept')).toHaveTextContent('The browser keeps it'));
    expect(persist).toHaveBeenCalledOnce();
  });

  it('says so when the browser refuses', async () => {
    storage({ persisted: false, asked: false });
    await show();
    await press('Ask the browser to keep it');
    expect(await screen.findByText('The browser said no. Keep backups.')).toBeInTheDocument();
  });

  it('warns when little space is left', async () => {
    storage({ usage: 950, quota: 1_000 });
    await show();
    expect(section('What is stored').getByRole('alert')).toHaveTextContent('Little space is left');
  });

  it.each<[FailureCode, RegExp]>([
    ['database-blocked', /Another Vett page is from before the update/],
    ['database-refused', /The browser lets Vett store nothing here/],
    ['database-newer', /written by a newer Vett/],
    ['database-lost', /The browser closed the shortlist/],
    ['quota', /The disk is full/],
  ])('says what to do about %s, and tries again', async (code, text) => {
    health.mockRejectedValueOnce(new Failure(code));
    render(<Data />);
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
    await press('Try again');
    expect(await screen.findByRole('region', { name: 'What is stored' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('keeps what was read when it can’t be read again', async () => {
  await show();
  await press('Import a file');
  health.mockRejectedValueOnce(new Failure('database-lost'));
  health.mockClear();
  tellChanged('many');
  await waitFor(() => expect(health).toHaveBeenCalledOnce());
  expect(await screen.findByRole('dialog', { name: 'Import' })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('the backup', () => {
  it('is not asked for while the last one is young, nor where nothing has changed since', async () => {
    await show();
    expect(section('Backup').getByText('yesterday')).toBeInTheDocument();
    expect(screen.queryByText(/Time for/)).toBeNull();
  });

  it('is asked for when something has changed since and it is more than 14 days ago', async () => {
    await noteBackup(daysAgo(15));
    await keepEntries(entry('oak', { updatedAt: daysAgo(2) }));
    await show();
    expect(await screen.findByText(/more than 14 days ago. Time for a new one/)).toBeInTheDocument();
  });

  it('is not asked for when nothing has changed, however long ago it was', async () => {
    await emptyShortlist();
    await keepEntries(entry('oak', { updatedAt: daysAgo(40) }));
    await noteBackup(daysAgo(30));
    await show();
    await waitFor(() => expect(section('Backup').getByText(/ago|month/)).toBeInTheDocument());
    expect(screen.queryByText(/Time for/)).toBeNull();
  });

  it('of everything is made with one press', async () => {
    await noteBackup(daysAgo(20));
    await show();
    await press('Make a backup');
    await waitFor(() => expect(downloads).toHaveBeenCalledOnce());
    expect(await downloads.mock.calls[0]?.[0].text()).toContain('{"vett":"backup","version":1}');
    expect(await screen.findByText(/^Backup saved as vett-backup-/)).toBeInTheDocument();
    expect(Date.now() - Date.parse((await lastBackup()) ?? '')).toBeLessThan(60_000);
  });
});

describe('one person', () => {
  const find = async (words: string) => {
    await userEvent.type(screen.getByRole('searchbox', { name: 'Name or handle' }), `${words}{Enter}`);
  };

  it.each(['Creator BIRCH', '@birch', 'birch creator', 'UCbirch', 'https://www.youtube.com/@birch/'])(
    'is found by %s',
    async (words) => {
      await keepEntries(entry('birch', { keys: ['youtube:@birch', 'youtube:UCbirch'] }));
      await show();
      await find(words);
      expect(await screen.findByText('1 found')).toBeInTheDocument();
      expect(await screen.findByRole('heading', { name: 'Everything stored about Creator birch' })).toBeInTheDocument();
    },
  );

  it('who is not on the shortlist is said not to be', async () => {
    await show();
    await find('willow');
    expect(await screen.findByText('Nothing is stored about anybody of that name.')).toBeInTheDocument();
  });

  it('is not found by the name of the platform, which says nothing of who they are', async () => {
    await show();
    await find('youtube');
    expect(await screen.findByText('Nothing is stored about anybody of that name.')).toBeInTheDocument();
  });

  it.each<[string, string, () => Promise<unknown>, RegExp]>([
    [
      'declined',
      'kim',
      () =>
        decline(
          { keys: ['instagram:@kim'], url: 'https://www.instagram.com/kim/', name: 'Kim Secret', reason: 'x' },
          daysAgo(3),
        ),
      /Among those who were declined/,
    ],
    [
      'in the review queue',
      'https://instagram.com/kim',
      () =>
        addCandidates(
          'b',
          [{ url: 'https://www.instagram.com/kim/', key: 'instagram:@kim', given: 'Kim Secret' }],
          daysAgo(3),
        ),
      /In the review queue, by address/,
    ],
    [
      'removed',
      'secret kim',
      async () => {
        const kim = profile({ handle: 'kim', name: 'Kim Secret' });
        await keepEntries(entry('kim', { profile: kim, keys: ['youtube:@kim'], note: 'hush' }));
        await removeEntries(['kim'], daysAgo(1));
      },
      /In changes that can be undone/,
    ],
    [
      'removed by the star, until the browser closes',
      'secret kim',
      async () => {
        const kim = profile({ handle: 'kim', name: 'Kim Secret' });
        await keepEntries(entry('kim', { profile: kim, keys: ['youtube:@kim'], note: 'hush' }));
        const removed = JSON.stringify(await removeEntry('kim'));
        await fakeBrowser.storage.session.set({ 'removed:kim': removed });
      },
      /Seen in this browser session/,
    ],
    [
      'seen in this browser session',
      'secret kim',
      async () => {
        const kim = profile({ handle: 'kim', accountId: 'UCkim', name: 'Kim Secret' });
        const seen = { id: 'youtube:UCkim', keys: ['youtube:UCkim', 'youtube:@kim'], profile: kim, revision: 1 };
        const judged = { mark: '', assessment: assessment() };
        await fakeBrowser.storage.session.set({
          creators: [{ id: seen.id, keys: seen.keys, bytes: 1 }],
          'creator:youtube:UCkim': JSON.stringify({ ...seen, judged }),
        });
      },
      /Seen in this browser session/,
    ],
  ])('who is only %s is found by %s, shown and erased', async (_, words, keep, where) => {
    await keep();
    await show();
    await find(words);
    expect(await screen.findByText('1 found')).toBeInTheDocument();
    const person = section('About one person');
    expect(person.getByText(/not on the shortlist, but kept beside it/)).toBeInTheDocument();
    expect(await person.findByRole('heading', { name: /^Everything stored about Kim Secret/ })).toBeInTheDocument();
    expect(person.getByText(where).nextElementSibling).toHaveTextContent('1');
    await press('Erase everywhere …');
    await press('Erase');
    expect(await screen.findByText('Kim Secret is erased everywhere.')).toBeInTheDocument();
    await userEvent.clear(screen.getByRole('searchbox', { name: 'Name or handle' }));
    await find(words);
    expect(await screen.findByText('Nothing is stored about anybody of that name.')).toBeInTheDocument();
    expect(await allEntries()).toHaveLength(2);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/kim/i);
  });

  it('who was only seen is handed out with the posts, and said to be saved nowhere', async () => {
    const kim = profile({ handle: 'kim', name: 'Kim Secret', recent: [post({ title: 'Wool and tea' })] });
    const seen = { id: 'youtube:@kim', keys: ['youtube:@kim'], profile: kim, judged: { assessment: assessment() } };
    await fakeBrowser.storage.session.set({ 'creator:youtube:@kim': JSON.stringify(seen) });
    await show();
    await find('kim');
    const person = section('About one person');
    await person.findByRole('heading', { name: 'Everything stored about Kim Secret' });
    await userEvent.click(person.getByText('Posts'));
    expect(await person.findByText('Wool and tea')).toBeInTheDocument();
    expect(person.queryByText('Saved')).toBeNull();
    await press('Save this record as a file');
    expect(await downloads.mock.calls[0]?.[0].text()).toContain('Wool and tea');
    await fakeBrowser.storage.session.clear();
  });

  it('who is on the shortlist and was declined is one', async () => {
    await decline(
      { keys: ['youtube:@birch'], url: 'https://www.youtube.com/@birch', name: 'Creator birch', reason: 'price' },
      daysAgo(3),
    );
    await show();
    await find('birch');
    expect(await screen.findByText('1 found')).toBeInTheDocument();
    const person = section('About one person');
    await person.findByRole('heading', { name: 'Everything stored about Creator birch' });
    expect(value(person, 'On the shortlist')).toHaveTextContent('1');
    expect(value(person, 'Among those who were declined')).toHaveTextContent('1');
  });

  it('is chosen among several', async () => {
    await show();
    await find('creator');
    expect(await screen.findByText('2 found')).toBeInTheDocument();
    await userEvent.click(section('About one person').getByRole('button', { name: 'Creator aspen' }));
    expect(await screen.findByRole('heading', { name: 'Everything stored about Creator aspen' })).toBeInTheDocument();
  });

  it('is shown with everything in plain words', async () => {
    await show();
    await find('birch');
    const person = section('About one person');
    await person.findByRole('heading', { name: 'Your own words' });
    expect(value(person, 'Note')).toHaveTextContent('calm voice');
    expect(value(person, 'Shoe size')).toHaveTextContent('38');
    expect(value(person, 'Lists')).toHaveTextContent('Summer');
    expect(value(person, 'Platform')).toHaveTextContent('YouTube');
    expect(value(person, 'Followers')).toHaveTextContent('24,400–24,499');
    expect(value(person, 'Tier')).toHaveTextContent('micro');
    expect(value(person, 'Found again by')).toHaveTextContent('youtube:@birch');
  });

  it('is handed out as a file with nobody else in it', async () => {
    await show();
    await find('birch');
    await userEvent.click(await screen.findByRole('button', { name: 'Save this record as a file' }));
    const [file, name] = downloads.mock.calls[0] ?? [new Blob(), ''];
    expect(name).toMatch(/^vett-record-\d{4}-\d\d-\d\d\.jsonl$/);
    const text = await file.text();
    expect(text).toContain('calm voice');
    expect(text).not.toContain('aspen');
  });

  it('is erased everywhere, but only when it is said twice', async () => {
    await show();
    await find('birch');
    await userEvent.click(await screen.findByRole('button', { name: 'Erase everywhere …' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase Creator birch everywhere?' }));
    expect(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    // What stays is told as it is: a known handle can be hashed and compared.
    expect(
      dialog.getByText(/fingerprints \(SHA-256\).*in backups too.*can check whether it is among them/),
    ).toBeVisible();
    expect(dialog.queryByText(/nobody can read/)).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await allEntries()).toHaveLength(2);

    await fakeBrowser.storage.session.set({ 'removed:birch': '{}' });
    await press('Erase everywhere …');
    await press('Erase');
    expect(await screen.findByText('Creator birch is erased everywhere.')).toBeInTheDocument();
    expect((await allEntries()).map(({ id }) => id)).toEqual(['aspen']);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(screen.queryByRole('heading', { name: /Everything stored/ })).toBeNull();
  });
});

describe('how long creators are kept', () => {
  it('is a setting, with those who are past it by name', async () => {
    await show();
    const kept = section('How long to keep');
    const period = await kept.findByRole('combobox', { name: 'Remind me of creators not seen for' });
    expect(period).toHaveValue('365');
    expect(await kept.findByText('1 creator was last seen before that')).toBeInTheDocument();
    expect(kept.getByRole('button', { name: 'Creator aspen' })).toBeInTheDocument();
    await userEvent.selectOptions(period, '24 months');
    expect(await kept.findByText('Nobody has been kept longer than that.')).toBeInTheDocument();
    expect((await readSettings()).retentionDays).toBe(730);
    await userEvent.selectOptions(kept.getByRole('combobox'), 'no reminder');
    await waitFor(() => expect(kept.queryByText('Nobody has been kept longer than that.')).toBeNull());
    expect((await readSettings()).retentionDays).toBe(0);
  });

  it('shows a period of somebody’s own', async () => {
    await changeSettings({ retentionDays: 500 });
    await show();
    expect(await section('How long to keep').findByRole('combobox')).toHaveDisplayValue('500 days');
  });

  it('leads to the record of one of them', async () => {
    await show();
    await userEvent.click(await section('How long to keep').findByRole('button', { name: 'Creator aspen' }));
    expect(await screen.findByRole('heading', { name: 'Everything stored about Creator aspen' })).toBeInTheDocument();
  });

  const removeAll = () => screen.queryByRole('button', { name: 'Remove from the shortlist' });

  it('removes them all, and brings them back', async () => {
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove from the shortlist' }));
    expect(await screen.findByText('1 creator removed')).toBeInTheDocument();
    expect((await allEntries()).map(({ id }) => id)).toEqual(['birch']);
    await press('Undo');
    await waitFor(async () => expect(await allEntries()).toHaveLength(2));
  });

  it('brings them back also where the last of them goes from the page while it is at it', async () => {
    const { undo: real } = await vi.importActual<{ undo: typeof undo }>('../../../../../lib/shortlist/undo');
    // The page hears of the removal a moment later: undo waits here for that moment, which on a slow machine comes by itself.
    const whileGoing = vi.mocked(undo).mockImplementationOnce(async (...given) => {
      await vi.waitFor(() => expect(removeAll()).toBeNull(), { timeout: 20_000 });
      return real(...given);
    });
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove from the shortlist' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await allEntries()).toHaveLength(2));
    expect(whileGoing).toHaveBeenCalled();
    expect(await screen.findByRole('button', { name: 'Remove from the shortlist' })).toBeInTheDocument();
  });
});

describe('those who were declined', () => {
  const kim = {
    keys: ['instagram:@kim'],
    url: 'https://www.instagram.com/kim/',
    name: 'Kim',
    reason: 'too few local followers',
  };

  it('are none at first', async () => {
    await show();
    expect(await screen.findByText('Nobody has been declined.')).toBeInTheDocument();
  });

  it('are listed with when and why, and can be forgotten and brought back', async () => {
    await decline(kim, daysAgo(60));
    await show();
    const declined = section('Declined people');
    expect(await declined.findByRole('link', { name: 'Kim' })).toHaveAttribute('href', kim.url);
    expect(declined.getByText('too few local followers')).toBeInTheDocument();
    expect(declined.getByText('last month')).toBeInTheDocument();
    await press('Forget Kim');
    expect(await screen.findByText('Nobody has been declined.')).toBeInTheDocument();
    await press('Undo');
    await declined.findByRole('link', { name: 'Kim' });
    expect(await allDeclined()).toMatchObject([kim]);
  });

  it('are shown fifty at a time', async () => {
    for (let n = 0; n < 60; n += 1) await decline({ ...kim, name: `Kim ${n}` }, daysAgo(n + 1));
    await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Show 10 more' }));
    expect(section('Declined people').getAllByRole('link')).toHaveLength(60);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});

describe('everything', () => {
  it('is erased only when the word is typed', async () => {
    await show();
    await press('Erase all …');
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase the whole shortlist?' }));
    expect(dialog.getByText(/^2 creators with posts, history, notes and lists are deleted/)).toBeInTheDocument();
    expect(dialog.getByText(/forgets whom you have erased before/)).toBeInTheDocument();
    const field = dialog.getByRole('textbox', { name: 'Type “erase” to confirm' });
    expect(field).toHaveFocus();
    await userEvent.type(field, 'eras{Enter}');
    expect(dialog.getByRole('button', { name: 'Erase everything' })).toBeDisabled();
    expect(await allEntries()).toHaveLength(2);
    await userEvent.clear(field);
    await userEvent.type(field, ' Erase {Enter}');
    expect(await screen.findByText('Everything is erased.')).toBeInTheDocument();
    expect(await allEntries()).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(value(section('What is stored'), 'Creators')).toHaveTextContent('0'));
  });
});

it.each(['en', 'nb', 'sv'] as const)(
  'breaks no rule of accessibility and leaves no slot empty in %s',
  async (locale) => {
    speak(locale);
    await decline({ keys: [], url: 'https://www.instagram.com/kim/', reason: 'x' }, daysAgo(3));
    const { container } = render(<Data />);
    await waitFor(() => expect(container.querySelectorAll('section')).toHaveLength(6));
    await waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(2));
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(container.textContent).not.toMatch(/undefined|\$/);
  },
);
