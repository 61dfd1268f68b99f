import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { PRESETS, type PresetId } from '../../../lib/exchange/presets';
import { tsvWriter } from '../../../lib/exchange/tsv';
import type { ExportRow } from '../../../lib/exchange/column';
import { row, toCsv } from './samples';

const NICHE = { id: 'f1', name: 'Niche', kind: 'text' } as const;

const write = (preset: PresetId, ...rows: ExportRow[]) => toCsv(rows, { preset, fields: [NICHE] });

/** The rows as another program's parser reads them, and what it found out about the file. */
function parse(text: string) {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { rows: data, names: meta.fields ?? [], delimiter: meta.delimiter };
}

function kari(): ExportRow {
  const one = row({
    profile: {
      site: 'instagram',
      accountId: '68123456789012345',
      handle: '_kari.n',
      name: 'Kari Nordmann',
      url: 'https://www.instagram.com/_kari.n/?hl=nb#top',
      email: 'kari@example.com',
      country: 'Norge',
      followers: { low: 12_300, high: 12_300, value: 12_300 },
    },
    contact: '+47 900 00 000',
    tags: ['sopp', 'tur'],
    note: '- svarte, =ja',
    quote: 1_500.5,
    status: 'approved',
    fields: { f1: 'skog; hav' },
  });
  one.entry.assessment.tier.tiers = ['micro'];
  return one;
}

describe('a file for', () => {
  it.each([
    ['excel-nordic', ';', true, '1500,5'],
    ['excel', ',', true, '1500.5'],
    ['sheets', ',', false, '1500.5'],
    ['airtable', ',', false, '1500.5'],
    ['notion', ',', false, '1500.5'],
  ] as const)('%s parts with %s', (preset, delimiter, hasMark, quote) => {
    const file = write(preset, kari());
    expect(file.startsWith('\uFEFF')).toBe(hasMark);
    expect(file.endsWith('\r\n')).toBe(true);
    const { rows, names, ...found } = parse(file);
    expect(found.delimiter).toBe(delimiter);
    expect(names.at(-1)).toBe('own_text: Niche');
    expect(rows).toEqual([
      expect.objectContaining({
        platform: 'instagram',
        handle: '_kari.n',
        account_id: 'instagram:68123456789012345',
        followers: '12300',
        quote,
        contact: "'+47 900 00 000",
        note: "'- svarte, =ja",
        tags: 'sopp; tur',
        'own_text: Niche': 'skog; hav',
      }),
    ]);
  });

  it.each(['airtable', 'notion'] as const)('%s has the name of the record first', (preset) => {
    const { names } = parse(write(preset));
    expect(names.slice(0, 4)).toEqual(['name', 'platform', 'handle', 'url']);
    expect(new Set(names).size).toBe(names.length);
  });

  it('HubSpot has its properties, each of its type and without a guard', () => {
    expect(parse(write('hubspot', kari())).rows).toEqual([
      {
        'First Name': 'Kari',
        'Last Name': 'Nordmann',
        Email: 'kari@example.com',
        'Phone Number': '+47 900 00 000',
        'Website URL': 'https://www.instagram.com/_kari.n/',
        'Country/Region': 'Norge',
        Platform: 'instagram',
        Handle: '_kari.n',
        Followers: '12300',
        Tier: 'micro',
        'Engagement Rate': '',
        Status: 'approved',
        Tags: 'sopp; tur',
        Note: '- svarte, =ja',
      },
    ]);
  });

  it('Upfluence has only what it knows', () => {
    expect(parse(write('upfluence', kari())).rows).toEqual([
      {
        media_url: 'https://www.instagram.com/_kari.n/',
        profile_name: 'Kari Nordmann',
        first_name: 'Kari',
        last_name: 'Nordmann',
        phone_number: '+47 900 00 000',
        email: 'kari@example.com',
      },
    ]);
  });

  it('GRIN has a column for each network', () => {
    const [grin] = parse(write('grin', kari())).rows;
    expect(grin).toEqual({
      'First Name': 'Kari',
      'Last Name': 'Nordmann',
      Email: 'kari@example.com',
      Phone: '+47 900 00 000',
      Instagram: 'https://www.instagram.com/_kari.n/',
      TikTok: '',
      YouTube: '',
      Twitch: '',
      Twitter: '',
      Facebook: '',
      Pinterest: '',
      Snapchat: '',
    });
  });
});

describe('what programs import', () => {
  const hubspot = (given: Parameters<typeof row>[0]) => parse(write('hubspot', row(given))).rows[0];

  it.each([
    ['=HYPERLINK("http://x.example","y")', 'HYPERLINK("http://x.example","y")'],
    ['\u200b@SUM(A1)', 'SUM(A1)'],
    ['＝＋1', '1'],
    ['\t\r\n=-1', '1'],
    ['\u202Egnp.exe \0\ud83c x', 'gnp.exe   x'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['-20 % next time', '-20 % next time'],
    ['@home with Åse', '@home with Åse'],
  ])('has %j as a name as %j', (name, written) => expect(hubspot({ profile: { name } })?.['First Name']).toBe(written));

  it.each([
    ['Nordlys og te', 'Nordlys og te', ''],
    ['kari nordmann', 'kari nordmann', ''],
    ['Åse-Marie O’Brien', 'Åse-Marie', 'O’Brien'],
    ['Kari Anne Nordmann', 'Kari Anne Nordmann', ''],
  ])('parts %j only where it is clear how', (name, first, last) =>
    expect(hubspot({ profile: { name } })).toMatchObject({ 'First Name': first, 'Last Name': last }),
  );

  it.each(['=a@b.no', 'a@b', 'a b@c.no', 'a@b.no\n=1', '@b.no', '-a@b.no', 'kari at example.com'])(
    'takes %j for no e-mail',
    (email) => expect(hubspot({ profile: { email } })?.Email).toBe(''),
  );

  it.each(['+47 900 00 000', '(0)900 00 000', '0047-900-00-000', '90000000'])(
    'takes %j for a telephone number',
    (contact) => expect(hubspot({ contact })?.['Phone Number']).toBe(contact),
  );

  it.each(['=+47 900', '+1+1', '-90000000', '@kari', 'ring 900 00 000', '12345', '+47 900 00 000\n1'])(
    'takes %j for none',
    (contact) => expect(hubspot({ contact })?.['Phone Number']).toBe(''),
  );

  it('takes nothing for an address but the web, and no word for a number', () => {
    expect(hubspot({ profile: { url: 'javascript:alert(1)', followers: 'hidden' } })).toMatchObject({
      'Website URL': '',
      Followers: '',
    });
    expect(hubspot({ profile: { handle: '=cmd' } })?.Handle).toBe('');
  });
});

it('each preset writes one line a creator, whatever the words hold', () => {
  const note = 'a"b;c,d\te\r\nf\n=g\u2028' + '🍄'.repeat(250_000);
  for (const { id } of PRESETS) {
    const { rows } = parse(write(id, row({ note, profile: { name: note.slice(0, 900) } }), row()));
    expect(rows).toHaveLength(2);
  }
});

describe('text for the clipboard', () => {
  const paste = (decimal: '.' | ',', one: ExportRow) => {
    const { head, lines } = tsvWriter({ decimal, fields: [NICHE] });
    expect(head.startsWith('platform\thandle\t')).toBe(true);
    return parse(head + lines([one])).rows[0];
  };

  it('has tabs, the decimal sign that is asked for, and a guard', () => {
    expect(paste(',', kari())).toMatchObject({
      quote: '1500,5',
      note: "'- svarte, =ja",
      'own_text: Niche': 'skog; hav',
    });
    expect(paste('.', kari())).toMatchObject({ quote: '1500.5' });
  });

  it('keeps tabs, lines and quotes within their cells', () => {
    const note = '"x"\ty\r\nz';
    expect(paste('.', row({ note }))?.note).toBe(note);
    expect(paste('.', row({ note: 'say "hi"' }))?.note).toBe('say "hi"');
  });
});
