import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../lib/exchange/guess-mapping';
import { readTable } from '../../../lib/exchange/read-table';
import type { PresetId } from '../../../lib/exchange/presets';
import { UNDATED, importBytes, importText } from './imported-samples';
import { row, toCsv } from './samples';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) =>
  new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
// Every letter of the sample is at the same place in this encoding and in Unicode.
const windows = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

const NORDIC = 'navn;plattform;brukernavn;følgere;pris\r\nÅse Ødegård;Instagram;@ase.o;12,3k;1 500,50\r\n';

describe('how a table is written is found out', () => {
  it.each([
    ['utf-8', bytesOf(NORDIC)],
    ['utf-8', bytesOf(`\uFEFF${NORDIC}`)],
    ['utf-16le', utf16(`\uFEFF${NORDIC}`, false)],
    ['utf-16be', utf16(`\uFEFF${NORDIC}`, true)],
    ['utf-16le', utf16(NORDIC, false)],
    ['utf-16be', utf16(NORDIC, true)],
    ['windows-1252', windows(NORDIC)],
  ] as const)('%s, %#', (encoding, bytes) => {
    const table = readTable(bytes);
    expect(table).toMatchObject({ encoding, delimiter: ';', decimal: ',', isOwn: false });
    expect(table.header).toEqual(['navn', 'plattform', 'brukernavn', 'følgere', 'pris']);
    expect(table.sample).toEqual([['Åse Ødegård', 'Instagram', '@ase.o', '12,3k', '1 500,50']]);
  });

  it.each([
    ['a,b\n1.5,x\n2,y\n', ',', '.'],
    ['a;b\n1,5;x\n2;y\n', ';', ','],
    ['a;b\n1.5;x\n2;y\n', ';', '.'],
    ['a\tb\n1,5\tx\n', '\t', ','],
    ['a|b\n1|x\n2|y\n', '|', '.'],
    ['sep=;\r\na;b\r\n1;x, y, z\r\n', ';', ','],
    // "1,234" could be either.
    ['a;b\n1,234;x\n', ';', ','],
    ['a,b\n"1,234",x\n', ',', '.'],
    ['a;b\n1.234.567;x\n', ';', ','],
    ['a\tb\n1,234,567\tx\n', '\t', '.'],
    ['name\nKari\nOla\n', ',', '.'],
  ])('%j', (text, delimiter, decimal) => expect(readTable(bytesOf(text))).toMatchObject({ delimiter, decimal }));

  it('of a file of ours by its columns, whatever the notes are full of', () => {
    for (const [preset, delimiter, decimal] of [
      ['excel-nordic', ';', ','],
      ['excel', ',', '.'],
    ] as const) {
      const note = '1,5;2,5;3.5,4.5\t,,,,,;;;;';
      const one = row({ note, profile: { bio: decimal === ',' ? '7.5' : '7,5' }, tags: ['1.5', '2,5'] });
      const table = readTable(bytesOf(toCsv([one, one, one], { preset })));
      expect(table).toMatchObject({ delimiter, decimal, isOwn: true });
    }
  });

  it('but the person may know better', () => {
    const table = readTable(windows('navn;x\nÅ;1,5\n'), { encoding: 'windows-1252', delimiter: ',' });
    expect(table).toMatchObject({ encoding: 'windows-1252', delimiter: ',' });
    expect(table.header).toEqual(['navn;x']);
  });
});

describe('somebody else’s table', () => {
  it('is read by the names of its columns, in whichever language', () => {
    expect(importBytes(windows(NORDIC))).toEqual({
      problems: [],
      rows: [
        {
          line: 2,
          profile: {
            site: 'instagram',
            handle: 'ase.o',
            url: 'https://www.instagram.com/ase.o',
            name: 'Åse Ødegård',
            followers: { low: 12_250, high: 12_399, value: 12_300, shown: '12,3k' },
            links: [],
            recent: [],
            seen: { name: 'file', followers: 'file' },
            readAt: UNDATED,
            reader: { site: 'instagram', version: 'import' },
          },
          summary: {},
          words: { tags: [], status: '', note: '', answers: {}, checklist: {}, quote: 1500.5 },
          fields: [],
          lists: [],
          elsewhere: {},
        },
      ],
    });
  });

  it('has its verdicts kept apart from ours, and its words where they belong', () => {
    const { rows } = importText(
      'URL,Engagement Rate,Credibility,engagement_rate,Tags,Campaign,Notes,Last checked,First name,Last name\n' +
        'https://www.tiktok.com/@kari,4.1 %,87,4.2,"sopp, tur",Høst 2026,+ svarte,22.11.2026,Kari,Nordmann\n',
    );
    expect(rows).toMatchObject([
      {
        profile: { site: 'tiktok', handle: 'kari', name: 'Kari Nordmann', readAt: '2026-11-22' },
        words: { tags: ['sopp', 'tur'], note: '+ svarte' },
        lists: ['Høst 2026'],
        elsewhere: { 'Engagement Rate': '4.1 %', Credibility: '87', engagement_rate: '4.2' },
      },
    ]);
  });

  it('with a column for each site makes one person of the accounts in a row', () => {
    const { rows } = importText('Name,Instagram,TikTok,Followers\nKari,@kari,https://www.tiktok.com/@kari_tt,500\n');
    expect(
      rows.map(({ profile, words }) => [profile.site, profile.handle, profile.followers !== undefined, words.person]),
    ).toEqual([
      ['instagram', 'kari', true, 'instagram:@kari'],
      ['tiktok', 'kari_tt', false, 'instagram:@kari'],
    ]);
  });

  it.each([
    ['https://m.youtube.com/@kari', 'https://www.youtube.com/@kari'],
    [
      'm.youtube.com/channel/UCabcdefghijklmnopqrstuv?app=m',
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv?app=m',
    ],
    ['https://mobile.twitter.com/kari', 'https://x.com/kari'],
    ['https://m.tiktok.com/@kari', 'https://www.tiktok.com/@kari'],
  ])('can have the addresses of a telephone: %s', (address, url) => {
    const { rows, problems } = importText(`url\n${address}\n`);
    expect(problems).toEqual([]);
    expect(rows[0]?.profile.url).toBe(url);
  });

  it('can have own fields in its columns', () => {
    const { rows, problems } = importBytes(
      bytesOf('url,a,b,c\nhttps://x.com/kari,5,"1,500.5",x\nhttps://x.com/ola,,much,perhaps\n'),
      () => ['url', 'field:text:Niche', 'field:number:Fee', 'field:tick:Met'],
    );
    expect(rows.map(({ fields }) => fields)).toEqual([
      [
        { name: 'Niche', kind: 'text', value: '5' },
        { name: 'Fee', kind: 'number', value: 1500.5 },
        { name: 'Met', kind: 'tick', value: true },
      ],
      [],
    ]);
    expect(problems).toEqual([
      { line: 3, column: 'b', code: 'number' },
      { line: 3, column: 'c', code: 'tick' },
    ]);
  });

  it.each([
    [
      'platform,handle\nMySpace,kari\n',
      [
        { line: 2, column: 'platform', code: 'platform' },
        { line: 2, column: '', code: 'no-account' },
      ],
    ],
    ['handle\nkari\n', [{ line: 2, column: '', code: 'no-account' }]],
    [
      'url\nhttps://example.com/kari\n',
      [
        { line: 2, column: 'url', code: 'address' },
        { line: 2, column: '', code: 'no-account' },
      ],
    ],
    [
      'url\nhttps://www.instagram.com/p/Cabc123/\n',
      [
        { line: 2, column: 'url', code: 'address' },
        { line: 2, column: '', code: 'no-account' },
      ],
    ],
    ['url,name\n\nhttps://x.com/kari,"a\nb"\nhttps://x.com/ola,c,d,e\n', [{ line: 5, column: '', code: 'cells' }]],
    ['url,followers\nhttps://x.com/kari,many\n', [{ line: 2, column: 'followers', code: 'number' }]],
    ['url,read_at\nhttps://x.com/kari,11/12/2026\n', [{ line: 2, column: 'read_at', code: 'time' }]],
    ['url,verified\nhttps://x.com/kari,perhaps\n', [{ line: 2, column: 'verified', code: 'tick' }]],
    [`url,category\nhttps://x.com/kari,${'a'.repeat(1_001)}\n`, [{ line: 2, column: 'category', code: 'too-long' }]],
    ['url,quote\nhttps://x.com/kari,-5\n', [{ line: 2, column: 'quote', code: 'number' }]],
    [
      `url,median_likes\nhttps://x.com/kari,${'9'.repeat(400)}\n`,
      [{ line: 2, column: 'median_likes', code: 'number' }],
    ],
    [
      `url,notes\nhttps://x.com/kari,a\nhttps://x.com/ola,${'a'.repeat(1_000_001)}\n`,
      [{ line: 3, column: 'notes', code: 'too-long' }],
    ],
  ])('%j says what could not be taken', (text, problems) => expect(importText(text).problems).toEqual(problems));

  it.each([
    ['true', true],
    ['SANN', true],
    ['FALSKT', false],
    ['nei', false],
  ])('%s in a spreadsheet’s language is %s', (word, verified) =>
    expect(importText(`url;verified\nhttps://x.com/kari;${word}\n`).rows[0]?.profile.verified).toBe(verified),
  );

  it('has counts as wide as its site rounds them, and never a guess', () => {
    const count = (text: string) =>
      importText(`url;followers\nhttps://www.youtube.com/@kari;${text}\n`).rows[0]?.profile.followers;
    expect(count('12300')).toMatchObject({ low: 12_300, high: 12_399 });
    expect(count('1,2 mill.')).toMatchObject({ low: 1_200_000, high: 1_209_999 });
    expect(count('12 300')).toMatchObject({ value: 12_300 });
    expect(count('12k følgere')).toMatchObject({ value: 12_000 });
    for (const text of ['ca. 12', '12k+', '10-20k', '~5000', '-5', '12.5', 'ukjent'])
      expect(count(text), text).toBeUndefined();
  });
});

describe('a file of ours that a spreadsheet has saved', () => {
  it('is read with its days and words, and cells that the person has changed', () => {
    const one = row({ profile: { followers: { low: 9_500, high: 10_499, value: 10_000 }, verified: true } }, [
      'Summer',
    ]);
    const text = toCsv([one], { preset: 'excel-nordic' })
      .replace(';true;', ';SANN;')
      .replaceAll('2026-11-22T12:00:00.000Z', '2026-11-22 12:00:00')
      .replace(';10000;9500;', ';25000;9500;');
    expect(importText(text)).toMatchObject({
      problems: [],
      rows: [
        {
          profile: { verified: true, readAt: '2026-11-22T12:00:00.000Z', followers: { value: 25_000 } },
          lists: ['Summer'],
        },
      ],
    });
  });

  it('says of a number that the person has changed that it is the file’s, and of the others where they stood', () => {
    const followers = { low: 9_500, high: 10_499, value: 10_000, shown: '10K followers' };
    const one = row({
      profile: {
        name: 'Kari',
        followers,
        following: followers,
        seen: { name: 'meta', followers: 'dom', following: 'dom' },
      },
    });
    const [read] = importText(toCsv([one]).replace(',10000,9500,', ',25000,9500,')).rows;
    expect(read?.profile).toMatchObject({
      seen: { name: 'meta', followers: 'file', following: 'dom' },
      followers: { value: 25_000, shown: '25000' },
      following: followers,
    });
  });

  it.each(['2026-11-22 23:59:59.700', '2026-11-22 23:59:59,700'])('has moments with their thousandths: %s', (text) =>
    expect(importText(`url;read_at\nhttps://x.com/kari;${text}\n`).rows[0]?.profile.readAt).toBe(
      '2026-11-22T23:59:59.700Z',
    ),
  );

  it('also for the programs that take only some of it', () => {
    const one = row({
      profile: {
        site: 'instagram',
        handle: 'kari',
        name: 'Kari Nordmann',
        email: 'k@example.com',
        url: 'https://www.instagram.com/kari/',
      },
      contact: '+47 900 00 000',
    });
    for (const preset of ['hubspot', 'upfluence', 'grin'] as PresetId[]) {
      const [read] = importText(toCsv([one], { preset })).rows;
      expect(read, preset).toMatchObject({
        profile: { site: 'instagram', handle: 'kari', name: 'Kari Nordmann', email: 'k@example.com' },
        words: { contact: '+47 900 00 000' },
      });
    }
  });
});

describe('lines that end in several ways', () => {
  const urls = ['mix1', 'mix2', 'mix3', 'mix4'];
  it.each([
    ['\r\n', '\n', '\n', '\r\n'],
    ['\n', '\r\n', '\r', '\n'],
    ['\r', '\r', '\n', '\r\n'],
  ])('are parted at each: %j %j %j %j', (first, ...ends) => {
    const rows = urls.map((name, at) => `https://x.com/${name},"one\r\ntwo\nthree, ${at}"${ends[at] ?? ''}`);
    const { rows: read, problems } = importText(`url,notes${first}${rows.join('')}`);
    expect(problems).toEqual([]);
    expect(read.map(({ profile }) => profile.handle)).toEqual(urls);
    expect(read.map(({ words }) => words.note)).toEqual(urls.map((_, at) => `one\r\ntwo\nthree, ${at}`));
    expect(read.map(({ line }) => line)).toEqual([2, 5, 8, 11]);
  });

  it('do not hide the delimiter', () => {
    const text = 'url;notes;x\r\nhttps://x.com/a;one, two;1\nhttps://x.com/b;;2\r\nhttps://x.com/c;three, four;3\n';
    expect(importText(text).rows.map(({ words }) => words.note)).toEqual(['one, two', '', 'three, four']);
  });
});

describe('a file of ours in which a spreadsheet has cut or filled up rows', () => {
  const [head = '', ...lines] = toCsv([row({ note: 'n', tags: ['a'] }), row({ contact: 'c' })]).split('\r\n');

  it('gives the same as the whole one', () => {
    const short = lines.map((line) => line.replace(/,+$/, '')).join('\r\n');
    const wide = lines.map((line) => line && `${line},,`).join('\r\n');
    const whole = importText(`${head}\r\n${lines.join('\r\n')}`);
    expect(whole.problems).toEqual([]);
    expect(whole.rows).toHaveLength(2);
    expect(importText(`${head}\r\n${short}`)).toEqual(whole);
    expect(importText(`${head}\r\n${wide}`)).toEqual(whole);
  });
});

describe('what stands above the names of the columns', () => {
  const TABLE = 'Navn;Brukernavn;Nettverk;Følgere\nKari;kari;Instagram;500\nOla;ola;TikTok;600\n';

  it.each([
    ['nothing', '', 1],
    ['a title', 'Høstens skapere\n', 2],
    ['a title as a spreadsheet saves it', 'Høstens skapere;;;\n;;;\n', 3],
    ['a title that is the name of a site', 'Instagram;;;\n', 2],
    ['who and when', 'Liste;;;\nLaget av:;Kari;;\nDato:;2026-11-01;;\n\n', 5],
    ['a title of two lines', '"Skapere\nhøsten"\n', 3],
  ])('is no row: %s', (_, above, line) => {
    const table = readTable(bytesOf(above + TABLE));
    expect(table).toMatchObject({ headerLine: line, header: ['Navn', 'Brukernavn', 'Nettverk', 'Følgere'] });
    const { rows, problems } = importText(above + TABLE);
    expect(problems).toEqual([]);
    expect(rows.map(({ line: at, profile }) => [at, profile.handle])).toEqual([
      [line + 1, 'kari'],
      [line + 2, 'ola'],
    ]);
  });

  it('of a file of ours too', () => {
    const text = `Shortlist of November,,\r\n\r\n${toCsv([row({ note: 'n' })], { preset: 'sheets' })}`;
    expect(readTable(bytesOf(text))).toMatchObject({ isOwn: true, headerLine: 3 });
    expect(importText(text).rows[0]).toMatchObject({ line: 4, words: { note: 'n' } });
  });

  it.each([
    ['a table of which nothing is known', 'a;b\n1;x\n2;y\n'],
    ['names for some of the columns', 'handle;;;;;notes\nkari;1;2;3;4;x\n'],
    ['a name for one column', 'handle;;;;\nkari;1;2;3;x\n'],
    ['a single column', 'Brukernavn\nkari\nola\n'],
  ])('is not seen where there is none: %s', (_, text) => expect(readTable(bytesOf(text)).headerLine).toBe(1));

  it('is what the person says', () => {
    const table = readTable(bytesOf(TABLE), { headerLine: 2 });
    expect(table.header).toEqual(['Kari', 'kari', 'Instagram', '500']);
    expect(table.top.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect([...table.rows()].map(({ line }) => line)).toEqual([3]);
  });
});

// Whatever takes longer with the square of the columns does not end within the time of a test.
it('a table of a great many columns is read', () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',');
  const { rows } = importText(`url,${names}\nhttps://x.com/kari,${'1,'.repeat(99_999)}1\n`);
  expect(Object.keys(rows[0]?.elsewhere ?? {})).toHaveLength(100_000);
});

describe('a broken file', () => {
  const file = toCsv([row({ note: 'one\ntwo' }), row({ note: 'three' }), row()]);

  it.each([
    ['is empty', '', 1],
    ['is blank', ' \r\n\r\n', 1],
    ['is no text', 'PK\u0003\u0004\0\0\0\0', 1],
    ['has only blank cells', ' ,,\r\n,,\r\n', 1],
    ['has a quote without end', 'url,note\nhttps://x.com/a,ok\nhttps://x.com/b,"oh\nno\n', 3],
    ['has a letter behind a quote', 'url,note\nhttps://x.com/a,"o"h\n', 2],
    ['of ours was cut off', file.slice(0, file.indexOf('three') - 40), 4],
    ['of ours has a cell too many', file.replace('three', 'three,four'), 4],
    ['of ours has a cell too few', file.replace('three,', 'three'), 4],
    ['of ours was cut off in its last cells', file.slice(0, -4), 5],
  ])('that %s is refused, and its line named', (_, text, line) => {
    expect(() => importText(text)).toThrow(expect.objectContaining({ code: 'bad-file', line }));
  });

  it('is found broken also where it is long', () => {
    const long = file + file.slice(file.indexOf('\n') + 1).repeat(3_000) + 'instagram,"\n';
    expect(() => importText(long)).toThrow(expect.objectContaining({ code: 'bad-file', line: 5 + 4 * 3_000 + 1 }));
  });
});

it('a long table is read in batches that say how far they are', () => {
  const rows = Array.from({ length: 1_234 }, (_, at) => `https://x.com/kari${at},"${'long\n'.repeat(300)}"\n`);
  const text = `url,note\n${rows.join('')}`;
  const { rows: read } = importText(text);
  expect(read.map(({ profile }) => profile.handle)).toEqual(rows.map((_, at) => `kari${at}`));
  expect(read.at(-1)?.line).toBe(2 + 1_233 * 301);
  expect(read.at(-1)?.words.note).toBe('long\n'.repeat(300).trim());
});

describe('the names of columns', () => {
  it('are understood once each', () => {
    expect(guessMapping(['Name', 'Username', 'URL', 'Link', '', '__proto__', 'E-mail', 'YouTube', 'Whatever'])).toEqual(
      ['name', 'handle', 'url', 'elsewhere', 'skip', 'skip', 'email', 'on_youtube', 'elsewhere'],
    );
  });

  it('cannot reach an object’s prototype', () => {
    const { rows } = importBytes(bytesOf('url,__proto__,constructor\nhttps://x.com/kari,a,b\n'));
    expect(Object.entries(rows[0]?.elsewhere ?? {})).toEqual([['constructor', 'b']]);
    expect({}).not.toHaveProperty('a');
  });
});
