import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../../../components/shortlist/exchange/import-dialog';
import { backupHead, backupLine, parseBackup } from '../../../../../lib/exchange/backup';
import { csvWriter } from '../../../../../lib/exchange/csv';
import type { BackupRecord } from '../../../../../lib/model/backup';
import type { Entry } from '../../../../../lib/model/entry';
import { changeSettings } from '../../../../../lib/settings/settings';
import { backupRecords } from '../../../../../lib/shortlist/backup';
import { allEntries } from '../../../../../lib/shortlist/entries';
import { erase } from '../../../../../lib/shortlist/erase';
import { allFields } from '../../../../../lib/shortlist/fields';
import { allLists } from '../../../../../lib/shortlist/lists';
import { firstEntries } from '../../../../../lib/shortlist/reading';
import { speak } from '../../locale';
import { assessment, entry, noRate, profile } from '../../samples';
import { emptyShortlist, keepEntries, keepListsAndFields } from '../../shortlist-store';

// The rules that judge are read when they are first needed, and a slow machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

const SUMMER = { id: 'l1', name: 'Summer', createdAt: '2026-11-01T00:00:00Z' };

beforeEach(async () => {
  await emptyShortlist();
  await keepListsAndFields({ lists: [SUMMER] });
  await keepEntries(entry('birch', { note: 'calm voice' }));
});

async function show() {
  const onClose = vi.fn();
  const onDone = vi.fn();
  const shown = render(<ImportDialog open onClose={onClose} onDone={onDone} />);
  await screen.findByRole('dialog', { name: 'Import' });
  return { onClose, onDone, ...shown };
}

/** Gives the dialog a file with this text. */
async function choose(content: string | Uint8Array, name = 'file.csv') {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a file');
  const file = new File([content as BlobPart], name, { lastModified: Date.parse('2026-11-25T10:00:00Z') });
  await userEvent.upload(input, file, { applyAccept: false });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
/** Waits for a button, and presses it. */
const pressWhenThere = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

/** A backup of these creators. */
const backup = (...entries: Entry[]) =>
  backupHead() +
  backupLine({ kind: 'list', value: SUMMER }) +
  entries.map((value) => backupLine({ kind: 'entry', value })).join('');

/** The numbers of the report, by their names. */
function numbers(): Record<string, string> {
  const terms = [...document.querySelectorAll('.report dt')];
  return Object.fromEntries(terms.map((term) => [term.textContent, term.nextElementSibling?.textContent ?? '']));
}

const byId = async () => Object.fromEntries((await allEntries()).map((one) => [one.profile.handle ?? one.id, one]));

describe('a file that is of no use', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['a workbook', 'PK\u0003\u0004…', /an Excel workbook. Save it as CSV/],
    ['an empty file', '', /the file is empty/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 0]), /can’t be read/],
    [
      'a backup of a newer Vett',
      '{"vett":"backup","version":99}\n',
      /^Nothing was imported: the file was written by a newer Vett/,
    ],
    ['another program’s JSON', '{"name":"x"}\n', /line 1 of the file can’t be read/],
    [
      'a backup with a broken line',
      `${backup(entry('oak'))}{"kind":"entry","value":\n`,
      /line 4 of the file can’t be read/,
    ],
    ['a backup with a record that is none', `${backup(entry('oak'))}{"kind":"entry","value":{}}\n`, /line 4/],
    ['a table with quotes out of order', 'platform,handle,url,read_at,saved_at\n"a"b,c,d,e,f\n', /line 2/],
  ])('changes nothing and says why: %s', async (_, content, reason) => {
    await show();
    await choose(content);
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
    expect((await allEntries()).map(({ id }) => id)).toEqual(['birch']);
  });

  it('can be followed by a better one', async () => {
    await show();
    await choose('');
    await screen.findByRole('alert');
    await choose(backup(entry('oak')));
    expect(await screen.findByRole('heading', { name: 'What would change' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a backup', () => {
  it('shows what would change and by what rule, before anything is written', async () => {
    await show();
    await choose(backup(entry('oak'), entry('birch', { note: 'calm voice' })), 'b.jsonl');
    await screen.findByRole('heading', { name: 'What would change' });
    expect(numbers()).toMatchObject({ 'New creators': '1', Changed: '0', 'As they are': '1' });
    expect(
      screen.getByText(/Newer facts win. Notes, tags and lists of both are kept. Nothing is deleted./),
    ).toBeInTheDocument();
    const examples = within(screen.getByRole('list', { name: 'Examples' }));
    expect(examples.getByRole('listitem')).toHaveTextContent('Creator oak new');
    expect(await allEntries()).toHaveLength(1);
  });

  it('is taken in with one press, tells what has changed, and can be undone', async () => {
    const { onDone } = await show();
    await choose(backup(entry('oak'), entry('birch', { note: 'speaks Sami' })), 'b.jsonl');
    await pressWhenThere('Import');
    expect(await screen.findByRole('heading', { name: 'Imported' })).toBeInTheDocument();
    expect(numbers()).toMatchObject({ 'New creators': '1', Changed: '1' });
    expect(onDone).toHaveBeenCalledOnce();
    const after = await byId();
    expect(Object.keys(after).toSorted()).toEqual(['birch', 'oak']);
    expect(after['birch']?.note).toContain('calm voice');
    expect(after['birch']?.note).toContain('speaks Sami');

    await press('Undo');
    expect(await screen.findByText('The import is undone.')).toBeInTheDocument();
    expect((await allEntries()).map(({ id, note }) => [id, note])).toEqual([['birch', 'calm voice']]);
    expect(onDone).toHaveBeenCalledTimes(2);
  });

  it('that brings nothing new says so', async () => {
    await show();
    await choose(backup(entry('birch', { note: 'calm voice' })));
    expect(await screen.findByText('Everything in the file is on the shortlist already.')).toBeInTheDocument();
  });

  it('does not bring back who was erased, unless the person asks', async () => {
    await keepEntries(entry('oak'));
    await erase({ ids: ['oak'], keys: [], urls: [] });
    const { unmount } = await show();
    await choose(backup(entry('oak')));
    await screen.findByRole('heading', { name: 'What would change' });
    expect(numbers()).toMatchObject({ 'New creators': '0', 'Erased before, left out': '1' });
    await press('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    expect((await allEntries()).map(({ id }) => id)).toEqual(['birch']);
    unmount();

    await show();
    await choose(backup(entry('oak')));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Also bring back those that were erased' }));
    await press('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    expect((await allEntries()).map(({ id }) => id).toSorted()).toEqual(['birch', 'oak']);
  });

  it('can be let go of: another file is looked at by itself', async () => {
    await show();
    await choose(backup(entry('oak')));
    await pressWhenThere('Another file');
    await choose(backup(entry('elm')));
    await pressWhenThere('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    expect((await allEntries()).map(({ id }) => id).toSorted()).toEqual(['birch', 'elm']);
  });

  it('can be dropped on the dialog', async () => {
    await show();
    const place = screen.getByRole('button', { name: 'Choose a file' }).closest('.drop');
    if (!place) throw new Error('nowhere to drop it');
    fireEvent.drop(place, { dataTransfer: { files: [new File([backup(entry('oak'))], 'b.jsonl')] } });
    expect(await screen.findByRole('heading', { name: 'What would change' })).toBeInTheDocument();
  });

  it('that renames the list of the one click is followed by it', async () => {
    await changeSettings({ currentList: 'l1' });
    const earlier = { ...SUMMER, id: 'a-colleague', createdAt: '2026-10-01T00:00:00Z' };
    const file = backupHead() + backupLine({ kind: 'list', value: earlier });
    await show();
    await choose(file);
    await pressWhenThere('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    const { readSettings } = await import('../../../../../lib/settings/settings');
    const [list] = await allLists();
    expect((await readSettings()).currentList).toBe(list?.id);
  });
});

describe('a CSV of ours', () => {
  const oak = entry('oak', {
    note: '=1+1, "quoted"',
    tags: ['tea', 'snow; ice'],
    status: 'contacted',
    contact: '+47 22 22 22 22',
    quote: 4_500.5,
    fields: { f1: 38.5 },
    profile: profile({
      handle: 'oak',
      accountId: 'UCoak',
      name: '-oak-',
      recent: [],
      readAt: '2026-11-20T08:30:00.000Z',
      followers: { low: 24_400, high: 24_499, value: 24_400, shown: '24.4K subscribers' },
    }),
  });
  const size = { id: 'f1', name: 'Shoe size', kind: 'number', createdAt: '2026-11-01T00:00:00Z' } as const;

  it.each(['excel-nordic', 'excel', 'sheets', 'airtable', 'notion'] as const)(
    'gives every fact and word back, and a verdict by our own method: %s',
    async (preset) => {
      const { head, lines } = csvWriter({ preset, fields: [size] });
      await show();
      await choose(head + lines([{ entry: oak, lists: ['Summer', 'Winter'] }]));
      // Every column is known: there is nothing to ask.
      await pressWhenThere('Import');
      await screen.findByRole('heading', { name: 'Imported' });
      const { oak: back } = await byId();
      const [field] = await allFields();
      expect(field).toMatchObject({ name: 'Shoe size', kind: 'number' });
      expect(back).toMatchObject({
        keys: ['youtube:UCoak', 'youtube:@oak'],
        note: oak.note,
        tags: oak.tags,
        status: 'contacted',
        contact: oak.contact,
        quote: 4_500.5,
        savedAt: '2026-11-20T12:00:00.000Z',
        fields: { [field?.id ?? '']: 38.5 },
        profile: { name: '-oak-', followers: oak.profile.followers, readAt: oak.profile.readAt, verified: true },
        assessment: {
          tier: { tiers: ['micro'] },
          judgedAt: oak.profile.readAt,
          engagement: { state: 'not-enough-evidence' },
        },
      });
      expect(back?.elsewhere).toMatchObject({ engagement_rate: expect.stringMatching(/^4[.,]123$/), tier: 'micro' });
      const names = new Map((await allLists()).map(({ id, name }) => [id, name]));
      expect(back?.lists.map((id) => names.get(id)).toSorted()).toEqual(['Summer', 'Winter']);
    },
  );

  it('of what is here already changes nothing, least of all a verdict that rests on posts', async () => {
    const at = '2026-11-22T12:00:00.000Z';
    const birch = entry('birch', {
      keys: ['youtube:UCbirch', 'youtube:@birch'],
      note: 'calm voice',
      savedAt: at,
      updatedAt: at,
      profile: profile({ handle: 'birch', accountId: 'UCbirch', recent: [], readAt: at }),
    });
    await keepEntries(birch);
    const { head, lines } = csvWriter();
    await show();
    await choose(head + lines([{ entry: birch, lists: ['Summer'] }]));
    await screen.findByRole('heading', { name: 'What would change' });
    expect(numbers()).toEqual({ 'New creators': '0', Changed: '0', 'As they are': '1' });
    await press('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    const [after] = await allEntries();
    expect(after?.assessment).toEqual(birch.assessment);
    expect(after?.elsewhere).toBeUndefined();
    expect(after).toMatchObject({
      id: 'birch',
      note: 'calm voice',
      lists: ['l1'],
      savedAt: at,
      profile: birch.profile,
    });
    expect(after?.source).toBeUndefined();
  });

  it('with newer facts brings a new verdict', async () => {
    const { head, lines } = csvWriter();
    const grown = entry('birch', {
      assessment: assessment({ engagement: noRate() }),
      profile: profile({
        handle: 'birch',
        recent: [],
        url: 'https://www.youtube.com/@birch',
        readAt: '2026-11-26T12:00:00Z',
        followers: { low: 2_000_000, high: 2_000_000, value: 2_000_000 },
      }),
    });
    await show();
    await choose(head + lines([{ entry: grown, lists: [] }]));
    await pressWhenThere('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    const [after] = await allEntries();
    expect(after?.assessment).toMatchObject({ tier: { tiers: ['mega'] }, judgedAt: '2026-11-26T12:00:00.000Z' });
    expect(after?.note).toBe('calm voice');
  });
});

describe('any CSV', () => {
  const TABLE = [
    'Profil;Følgere;Engasjement;Navn;Sist sjekket;Kommentar;',
    'oak.eks;12345;4,1;Eik;2026-11-20;fin tone;x',
    ';999;3,0;Ukjent;;;',
    'elm.eks;mange;2,5;Alm;;;',
  ].join('\r\n');

  const becomes = (column: string) => screen.getByRole('combobox', { name: `What “${column}” becomes` });

  it('shows how it is read and what each column is guessed to be, with the first values', async () => {
    await show();
    await choose(TABLE);
    await screen.findByRole('table', { name: 'What each column is' });
    expect(screen.getByRole('combobox', { name: 'Fields are separated by' })).toHaveDisplayValue('semicolon');
    expect(screen.getByRole('combobox', { name: 'Decimal sign' })).toHaveDisplayValue('comma (3,5)');
    expect(screen.getByRole('combobox', { name: 'Characters' })).toHaveDisplayValue('UTF-8');
    expect(becomes('Følgere')).toHaveDisplayValue('Followers');
    expect(becomes('Navn')).toHaveDisplayValue('Name');
    expect(becomes('Sist sjekket')).toHaveDisplayValue('When the facts were checked');
    expect(becomes('Engasjement')).toHaveDisplayValue('Kept as judged elsewhere');
    expect(becomes('Column 7')).toHaveDisplayValue('Left out');
    expect(screen.getByRole('row', { name: /^Følgere/ })).toHaveTextContent('12345 · 999 · mange');
  });

  it('asks whose the rows are, before it goes on', async () => {
    await show();
    await choose('Konto;Navn\noak.eks;Eik\n');
    await screen.findByRole('table', { name: 'What each column is' });
    await userEvent.selectOptions(becomes('Konto'), 'Kept as judged elsewhere');
    expect(screen.getByText(/Say which column holds the address of the profile/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'See what changes' })).toBeDisabled();
    await userEvent.selectOptions(becomes('Konto'), 'Instagram: handle or address');
    expect(screen.queryByText(/Say which column/)).toBeNull();
    expect(screen.getByRole('button', { name: 'See what changes' })).toBeEnabled();
  });

  it('is taken in as the person says, with what could not be read by its line', async () => {
    await show();
    await choose(TABLE);
    await screen.findByRole('table', { name: 'What each column is' });
    await userEvent.selectOptions(becomes('Profil'), 'Instagram: handle or address');
    await userEvent.selectOptions(becomes('Kommentar'), 'Kommentar (text)');
    await press('See what changes');
    await screen.findByRole('heading', { name: 'What would change' });
    expect(numbers()).toMatchObject({ 'New creators': '2' });
    expect(screen.getByText('1 row is left out · 1 value is left out')).toBeInTheDocument();
    expect(screen.getByText('Line 3: no address of a profile, and no handle with a platform')).toBeInTheDocument();
    expect(screen.getByText('Line 4, Følgere: not a number')).toBeInTheDocument();
    await press('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    const { 'oak.eks': oak, 'elm.eks': elm } = await byId();
    const [field] = await allFields();
    expect(oak).toMatchObject({
      source: 'import',
      profile: { site: 'instagram', name: 'Eik', followers: { low: 12_345, high: 12_345 }, readAt: '2026-11-20' },
      assessment: { tier: { tiers: ['micro'] } },
      elsewhere: { Engasjement: '4,1' },
      fields: { [field?.id ?? '']: 'fin tone' },
    });
    // What does not say when it was true is as old as the file.
    expect(elm?.profile.readAt).toBe('2026-11-25T10:00:00.000Z');
    expect(elm?.profile.followers).toBeUndefined();
  });

  it('comes to stand in the order of the file, as long as nothing is known that would change it', async () => {
    const handles = ['yew', 'ash', 'oak', 'fir', 'elm', 'box', 'tea', 'ivy'];
    await show();
    await choose(['url', ...handles.map((handle) => `https://www.instagram.com/${handle}.eks/`), ''].join('\n'));
    await screen.findByRole('table', { name: 'What each column is' });
    await press('See what changes');
    await pressWhenThere('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    const [, ...imported] = await firstEntries(20);
    expect(imported.map(({ profile: { handle } }) => handle)).toEqual(handles.map((handle) => `${handle}.eks`));
  });

  it('brings in nothing that a backup could not give back, and says what it was', async () => {
    const question = 'How would you describe it? '.repeat(11).trim();
    await show();
    await choose(
      [
        `url,own_text: ${question},notes`,
        'https://www.instagram.com/oak.eks/,calm,a',
        `https://www.instagram.com/elm.eks/,calm,${'x'.repeat(1_000_001)}`,
      ].join('\n'),
    );
    await screen.findByRole('table', { name: 'What each column is' });
    await press('See what changes');
    await screen.findByRole('heading', { name: 'What would change' });
    expect(numbers()).toMatchObject({ 'New creators': '2' });
    expect(screen.getByText('Line 3, notes: too long, or not what fits there')).toBeInTheDocument();
    await press('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    const lines = [backupHead()];
    for await (const records of backupRecords()) lines.push(...records.map(backupLine));
    const back: BackupRecord[] = [];
    for await (const records of parseBackup(lines)) back.push(...records);
    expect(back.filter(({ kind }) => kind === 'entry')).toHaveLength(3);
    expect((await byId())['oak.eks']?.elsewhere).toEqual({ [question]: 'calm' });
  });

  it('says which dates are in the future, and corrects them', async () => {
    await show();
    await choose(
      [
        'platform,handle,followers,read_at,last_post_at',
        'instagram,oak.eks,1200,2999-01-01,2026-11-01',
        'instagram,elm.eks,1300,2999-02-01,2999-01-31',
        'instagram,ash.eks,1400,2026-11-01,2026-10-01',
      ].join('\n'),
    );
    await screen.findByRole('table', { name: 'What each column is' });
    await press('See what changes');
    await screen.findByRole('heading', { name: 'What would change' });
    expect(numbers()).toMatchObject({ 'New creators': '3' });
    expect(document.querySelector('.left-out summary')).toHaveTextContent(
      /^3 dates are in the future and are corrected \(read_at, last_post_at\)$/,
    );
    expect(screen.getByText('Line 3, last_post_at: a date in the future')).toBeInTheDocument();
    await press('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    const { profile: kept, summary } = (await byId())['elm.eks'] ?? {};
    expect(Date.parse(kept?.readAt ?? '')).toBeLessThanOrEqual(Date.now());
    expect(summary).not.toHaveProperty('lastPostAt');
  });

  it('in which no row names a profile goes no further', async () => {
    await show();
    await choose('url,name\nnobody,Oak\nhttps://example.com/x,Elm\n');
    await screen.findByRole('table', { name: 'What each column is' });
    await press('See what changes');
    expect(await screen.findByText(/No row names a profile/)).toBeInTheDocument();
    expect(screen.getByText('2 rows are left out · 2 values are left out')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Change how it is read' })).toBeEnabled();
  });

  it('can be looked at again with other columns', async () => {
    await show();
    await choose('url,Size\nhttps://www.instagram.com/oak.eks/,1200\n');
    await screen.findByRole('table', { name: 'What each column is' });
    await press('See what changes');
    await pressWhenThere('Change how it is read');
    await userEvent.selectOptions(becomes('Size'), 'Followers');
    await press('See what changes');
    await pressWhenThere('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    expect((await byId())['oak.eks']?.profile.followers).toMatchObject({ low: 1_200 });
  });

  it('is read anew with the sign between fields that the person names', async () => {
    await show();
    await choose('a|url;b\nx|https://www.instagram.com/oak.eks/;y\n');
    const table = await screen.findByRole('table', { name: 'What each column is' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fields are separated by' }), 'semicolon');
    await waitFor(() => expect(within(table).getByRole('rowheader', { name: 'a|url' })).toBeInTheDocument());
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fields are separated by' }), 'vertical bar');
    await waitFor(() => expect(within(table).getByRole('rowheader', { name: 'url;b' })).toBeInTheDocument());
  });

  it('may have a title above the names of its columns, and the person may know better which line has them', async () => {
    await show();
    await choose('Høstens skapere;;\n\nurl;Navn;Kommentar\nhttps://www.instagram.com/oak.eks/;Eik;fin\n');
    await screen.findByRole('table', { name: 'What each column is' });
    const line = screen.getByRole('combobox', { name: 'Names of the columns' });
    expect(line).toHaveDisplayValue('line 3: url · Navn · Kommentar');
    expect(becomes('Navn')).toHaveDisplayValue('Name');
    await userEvent.selectOptions(line, 'line 1: Høstens skapere');
    expect(await screen.findByRole('combobox', { name: 'What “Høstens skapere” becomes' })).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Names of the columns' }), '3');
    await screen.findByRole('combobox', { name: 'What “Navn” becomes' });
    await press('See what changes');
    await screen.findByRole('heading', { name: 'What would change' });
    expect(numbers()).toMatchObject({ 'New creators': '1' });
    await press('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    expect((await byId())['oak.eks']?.profile.name).toBe('Eik');
  });

  it('of a great many columns shows some at a time, with what is long cut', async () => {
    await show();
    const names = Array.from({ length: 205 }, (_, at) => `c${at + 1}`);
    await choose(`url,${names.join(',')}\nhttps://www.instagram.com/oak.eks/,${'🍄'.repeat(500)},y\n`);
    const table = await screen.findByRole('table', { name: 'What each column is' });
    expect(within(table).getAllByRole('combobox')).toHaveLength(100);
    expect(screen.getByRole('row', { name: /^c1 / }).textContent?.length).toBeLessThan(3_000);
    await press('Show 100 more columns');
    await press('Show 6 more columns');
    expect(within(table).getAllByRole('combobox')).toHaveLength(206);
    expect(screen.queryByRole('button', { name: /more column/ })).toBeNull();
  });

  it('is read with the decimal sign and the characters that the person names', async () => {
    const text = 'url;pris\nhttps://www.instagram.com/oak.eks/;1,500\n';
    await show();
    await choose(new Uint8Array([...text].map((sign) => sign.charCodeAt(0))));
    await screen.findByRole('table', { name: 'What each column is' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Characters' }), 'Windows-1252');
    expect(await screen.findByRole('combobox', { name: 'Characters' })).toHaveDisplayValue('Windows-1252');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Decimal sign' }), 'comma (3,5)');
    await press('See what changes');
    await pressWhenThere('Import');
    await screen.findByRole('heading', { name: 'Imported' });
    expect((await byId())['oak.eks']?.quote).toBe(1.5);
  });
});

it.each(['en', 'nb', 'sv'] as const)('breaks no rule of accessibility at any step in %s', async (locale) => {
  speak(locale);
  const { container } = render(<ImportDialog open onClose={() => undefined} onDone={() => undefined} />);
  const check = async () => {
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(container.textContent).not.toMatch(/undefined|\$/);
    for (const option of container.querySelectorAll('option, button')) expect(option.textContent).not.toBe('');
  };
  const primary = async () => {
    const button = container.querySelector<HTMLButtonElement>('.exchange-foot .button-primary');
    if (button) await userEvent.click(button);
  };
  await check();
  await choose('url,Size\nhttps://www.instagram.com/oak.eks/,1200\nx,y\n');
  await waitFor(() => expect(container.querySelector('table')).not.toBeNull());
  await check();
  await primary();
  await waitFor(() => expect(container.querySelector('.report')).not.toBeNull());
  await check();
  await primary();
  await waitFor(() => expect(container.querySelector('.exchange-foot .button-primary')).toBeNull());
  await check();
});
