import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '../../../../../components/shortlist/exchange/export-dialog';
import { download } from '../../../../../components/ui/download';
import { lastBackup } from '../../../../../lib/shortlist/backup';
import { Failure } from '../../../../../lib/model/failure';
import { entriesWithIds } from '../../../../../lib/shortlist/reading';
import { parseStrictly } from '../../../exchange/parse-csv';
import { speak } from '../../locale';
import { assessment, entry, profile, rate } from '../../samples';
import { emptyShortlist, keepEntries, keepListsAndFields } from '../../shortlist-store';

vi.mock('../../../../../components/ui/download', async (original) => ({
  ...(await original<object>()),
  download: vi.fn(),
}));
vi.mock('../../../../../lib/shortlist/reading', async (original) => {
  const real = await original<{ entriesWithIds: (ids: readonly string[]) => unknown }>();
  return { ...real, entriesWithIds: vi.fn(real.entriesWithIds) };
});

// A slow machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

const reading = vi.mocked(entriesWithIds);
const downloads = vi.mocked(download);

beforeEach(async () => {
  localStorage.clear();
  reading.mockClear();
  downloads.mockClear();
  await emptyShortlist();
  await keepListsAndFields({
    lists: [{ id: 'l1', name: 'Summer', createdAt: '2026-11-01' }],
    fields: [{ id: 'f1', name: 'Shoe size', kind: 'number', createdAt: '2026-11-01' }],
  });
  await keepEntries(
    entry('birch', {
      fields: { f1: 38.5 },
      assessment: assessment({ engagement: { ...rate({ median: 4.1 }), norms: {}, line: null } }),
    }),
    entry('aspen', { note: '=1+1' }),
  );
});

async function show(ids = ['birch', 'aspen']) {
  const onClose = vi.fn();
  const shown = render(<ExportDialog ids={ids} open onClose={onClose} />);
  await screen.findByRole('dialog', { name: 'Export' });
  return { onClose, ...shown };
}

const choose = (name: RegExp | string) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function downloaded(): Promise<{ text: string; name: string }> {
  await waitFor(() => expect(downloads).toHaveBeenCalledOnce());
  const [file, name] = downloads.mock.calls[0] ?? [new Blob(), ''];
  // `Blob.text` would take the byte order mark away.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  return { text, name };
}

describe('what is offered', () => {
  it('is nothing while it is closed', () => {
    render(<ExportDialog ids={['birch']} open={false} onClose={() => undefined} />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says how many creators leave, and of each kind what it is for', async () => {
    await show();
    expect(screen.getByText('2 creators, in the order of the table')).toBeInTheDocument();
    const offers = screen.getAllByRole('radio').map((radio) => radio.closest('label'));
    expect(offers).toHaveLength(14);
    for (const offer of offers) expect(offer?.querySelector('.quiet')?.textContent).toMatch(/\.$/);
    expect(screen.getByRole('radio', { name: /Excel workbook/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /Excel workbook/ })).toHaveFocus();
  });

  it('begins with what was exported last time', async () => {
    const { unmount } = await show();
    await choose(/CSV for Airtable/);
    await press('Export');
    await downloaded();
    unmount();
    await show();
    expect(screen.getByRole('radio', { name: /CSV for Airtable/ })).toBeChecked();
  });

  it('begins anew where the storage is switched off, or holds what is no choice', async () => {
    localStorage.setItem('export-choice', 'typewriter');
    const { unmount } = await show();
    expect(screen.getByRole('radio', { name: /Excel workbook/ })).toBeChecked();
    unmount();
    const broken = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await show();
    broken.mockRestore();
    expect(screen.getByRole('radio', { name: /Excel workbook/ })).toBeChecked();
  });

  it('is only the backup where no creator is shown', async () => {
    await show([]);
    expect(screen.getByText(/only the backup/)).toBeInTheDocument();
    const usable = screen.getAllByRole('radio').filter((radio) => !radio.matches(':disabled'));
    expect(usable).toEqual([screen.getByRole('radio', { name: /Backup of everything/ })]);
  });

  it.each(['en', 'nb', 'sv'] as const)(
    'breaks no rule of accessibility and leaves no slot empty in %s',
    async (locale) => {
      speak(locale);
      const { container } = render(<ExportDialog ids={['birch']} open onClose={() => undefined} />);
      const { violations } = await axe.run(container);
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(container.textContent).not.toMatch(/undefined|\$/);
      for (const label of container.querySelectorAll('label, legend, button')) expect(label.textContent).not.toBe('');
    },
  );
});

describe('a CSV', () => {
  it('for Excel in the Nordic countries has the creators in their order, semicolons, decimal commas and own fields', async () => {
    await show();
    await choose(/Nordic/);
    await press('Export');
    const { text, name } = await downloaded();
    expect(name).toMatch(/^vett-shortlist-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\uFEFFplatform;handle;')).toBe(true);
    const [head = [], ...rows] = text
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    const column = (title: string) => rows.map((row) => row[head.indexOf(title)]);
    expect(column('handle')).toEqual(['birch', 'aspen']);
    expect(column('engagement_rate')[0]).toBe('4,1');
    expect(column('list')).toEqual(['Summer', 'Summer']);
    expect(column('note')).toEqual(['', "'=1+1"]);
    expect(text).toContain('38,5');
    expect(screen.getByRole('status')).toHaveTextContent(`2 creators exported to ${name}`);
  });

  it('leaves out who has been removed meanwhile, and counts those who are in it', async () => {
    await show(['birch', 'gone']);
    await choose(/CSV for Google Sheets/);
    await press('Export');
    const { text } = await downloaded();
    expect(parseStrictly(text)).toHaveLength(2);
    expect(await screen.findByText(/^1 creator exported to /)).toBeInTheDocument();
  });

  it('is written in batches, never with all creators in memory', async () => {
    const ids = Array.from({ length: 2_500 }, (_, index) => `c${index}`);
    await keepEntries(...ids.map((id) => entry(id)));
    await show(ids);
    await choose(/CSV for Google Sheets/);
    await press('Export');
    expect(
      parseStrictly((await downloaded()).text)
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(ids);
    expect(reading.mock.calls.map(([batch]) => batch.length)).toEqual([...Array.from({ length: 12 }, () => 200), 100]);
  });
});

describe('a long export', () => {
  /** Holds the store back until it is let go. */
  function slowStore() {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    reading.mockImplementationOnce(async () => {
      await held;
      return [];
    });
    return () => letGo();
  }

  it('shows how far it is after a second and not before, and can be cancelled', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const letGo = slowStore();
    await show();
    await choose(/CSV for Google Sheets/);
    await press('Export');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(screen.getByRole('progressbar', { name: 'Exporting …' })).toHaveValue(0);
    await press('Cancel');
    letGo();
    vi.useRealTimers();
    expect(await screen.findByText('Export cancelled')).toBeInTheDocument();
    expect(downloads).not.toHaveBeenCalled();
  });

  it('stops when the dialog is closed', async () => {
    const letGo = slowStore();
    const { unmount } = await show();
    await choose(/CSV for Google Sheets/);
    await press('Export');
    unmount();
    letGo();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(downloads).not.toHaveBeenCalled();
  });

  it('says what went wrong', async () => {
    reading.mockRejectedValueOnce(new Failure('database-lost'));
    await show();
    await choose(/CSV for Google Sheets/);
    await press('Export');
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser closed the shortlist.');
  });
});

describe('the clipboard', () => {
  it('gets the rows, with the decimal sign of the person’s language', async () => {
    speak('nb');
    const { container } = render(<ExportDialog ids={['birch']} open onClose={() => undefined} />);
    await userEvent.click(within(container).getByRole('radio', { name: /Google Sheets.*utklippstavlen/ }));
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Kopier');
    expect(await screen.findByText('1 kreatør er kopiert. Lim inn i et ark.')).toBeInTheDocument();
    const [head = [], row = []] = (write.mock.calls[0]?.[0] ?? '').split('\r\n').map((line) => line.split('\t'));
    expect(row[head.indexOf('engagement_rate')]).toBe('4,1');
  });

  it('is asked again when the browser has forgotten the press', async () => {
    await show();
    await choose(/Copy for Google Sheets/);
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await press('Copy');
    expect(await screen.findByText(/copy again/)).toBeInTheDocument();
    write.mockResolvedValue();
    await press('Copy');
    expect(await screen.findByText('2 creators copied. Paste into a sheet.')).toBeInTheDocument();
    // What was made the first time was copied, not made again.
    expect(reading).toHaveBeenCalledOnce();
  });
});

describe('a page to print', () => {
  it.each([
    [/Report to print/, '/report.html?entry=birch&entry=aspen'],
    [/Evidence to print/, '/evidence.html?entry=birch&entry=aspen'],
  ])('opens in a tab of its own: %s', async (name, address) => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { onClose } = await show();
    await choose(name);
    await press('Open');
    expect(open).toHaveBeenCalledWith(address, '_blank', 'noopener');
    expect(onClose).toHaveBeenCalled();
  });

  it('is for 200 creators at most, and says so', async () => {
    await show(Array.from({ length: 201 }, (_, index) => `c${index}`));
    expect(screen.getByRole('radio', { name: /Report to print.*at most 200 creators/ })).toBeDisabled();
    expect(screen.getByRole('radio', { name: /Evidence to print.*at most 200 creators/ })).toBeDisabled();
  });
});

describe('the backup', () => {
  it('is of everything, whatever is shown, and is remembered', async () => {
    expect(await lastBackup()).toBeUndefined();
    await show(['birch']);
    await choose(/Backup of everything/);
    await press('Export');
    const { text, name } = await downloaded();
    expect(name).toMatch(/^vett-backup-\d{4}-\d\d-\d\d\.jsonl$/);
    const [head, ...records] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toEqual({ vett: 'backup', version: 1 });
    expect(records.map(({ kind, value }) => `${kind} ${value.id}`)).toEqual([
      'list l1',
      'field f1',
      'entry aspen',
      'entry birch',
    ]);
    expect(await screen.findByText(`Backup saved as ${name}`)).toBeInTheDocument();
    expect(await lastBackup()).toMatch(/^\d{4}-/);
  });
});

it('keeps names what they are: text', async () => {
  await keepEntries(entry('odd', { profile: profile({ handle: 'odd', name: '<b>x</b>;"y"' }) }));
  await show(['odd']);
  await choose(/CSV for Google Sheets/);
  await press('Export');
  const [head = [], row = []] = parseStrictly((await downloaded()).text);
  expect(row[head.indexOf('name')]).toBe('<b>x</b>;"y"');
});
