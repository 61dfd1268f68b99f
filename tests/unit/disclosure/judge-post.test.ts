import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePost } from '../../../lib/disclosure/judge-post';
import { MARKETS } from '../../../lib/disclosure/markets/all';
import { MARKET_CODES, PostDisclosure } from '../../../lib/model/disclosure';
import { readCaptions } from './captions';

const rows = readCaptions();
const anyRow = fc.constantFrom(...rows);
const anyMarket = fc.constantFrom(...MARKET_CODES);
const RUNS = 500;
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff'];

// Text made of what captions and traps are made of, so that the rules meet each other.
const PIECES = [
  'reklame',
  'annons',
  '#ad',
  'AD',
  'Werbung',
  'ikke',
  'not',
  'an',
  'for',
  '@lumi',
  '#samarbeid',
  'koden',
  'LUMI20',
  '20',
  '%',
  'rabatt',
  '|',
  '\n',
  '.',
  '🌸',
  'https://www.awin1.com/cread.php?awinaffid=1',
  'i samarbeid med',
  'r e k l a m e',
  'Rеklаmе',
  '＃ａｄ',
  '\u200b',
  '(',
  ')',
  'Takk til',
  'link in bio',
  'r3klame',
];
const anyCaption = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
);

function said(caption: string, market: (typeof MARKET_CODES)[number]) {
  const { commercial, label } = judgePost({ post: { caption }, market });
  return { commercial, label };
}

describe('any text at all', () => {
  it('gets a valid verdict whose findings can be pointed at', () => {
    fc.assert(
      fc.property(anyCaption, anyMarket, fc.boolean(), (caption, market, paidLabel) => {
        const verdict = judgePost({ post: { caption, paidLabel }, market });
        expect(PostDisclosure.safeParse(verdict).success).toBe(true);
        for (const { text, start, end } of verdict.findings) {
          expect(caption.slice(start, end)).toBe(text);
          expect(start).toBeLessThanOrEqual(end);
        }
        expect(verdict.label === null).toBe(verdict.commercial === 'unclear');
        if (paidLabel) expect(verdict).toMatchObject({ commercial: 'yes', label: 'clear' });
      }),
      { numRuns: RUNS },
    );
  });

  it('gets the same verdict with invisible signs in it', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...INVISIBLE), fc.nat(), ({ caption, market }, sign, at) => {
        const place = at % (caption.length + 1);
        // Not inside a pair of surrogates, which would be another picture.
        fc.pre(!/[\udc00-\udfff]/.test(caption.charAt(place)));
        expect(said(caption.slice(0, place) + sign + caption.slice(place), market)).toEqual(said(caption, market));
      }),
      { numRuns: RUNS },
    );
  });

  it('gets the same verdict in decomposed spelling', () => {
    for (const { caption, market } of rows)
      expect(said(caption.normalize('NFD'), market)).toEqual(said(caption, market));
  });

  it('is never judged worse for a right label in front of it', () => {
    const order = ['missing', 'insufficient-wording', 'bad-placement', 'clear'];
    const rank = (label: string | null) => (label === null || label === 'not-needed' ? 0 : order.indexOf(label));
    fc.assert(
      fc.property(
        fc.oneof(
          anyCaption,
          anyRow.map(({ caption }) => caption),
        ),
        anyMarket,
        (caption, market) => {
          const [word = ''] = MARKETS[market].accepted[0]?.words ?? [];
          const title = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
          const before = said(caption, market);
          for (const label of [`${title} | `, `${title}\n`, `${word.toUpperCase()}: `]) {
            const after = said(label + caption, market);
            expect(rank(after.label)).toBeGreaterThanOrEqual(rank(before.label));
            if (before.commercial === 'yes') expect(after).toEqual({ commercial: 'yes', label: 'clear' });
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a text made to be slow', () => {
  const SLOW: [what: string, piece: string][] = [
    ['letters', 'a'],
    ['label words', 'reklame '],
    ['glued tags', '#reklame'],
    ['tags', '#ad '],
    ['spaced letters', 'r e k l a m e '],
    ['dots', 'a.'],
    ['dots and spaces', 'a.a '],
    ['codes', 'kode kode '],
    ['partners', 'i samarbeid med x '],
    ['denials', 'ikke reklame #ad '],
    ['addresses', 'https://a.no/?u=http://b.no '],
    ['mentions', '@a '],
    ['thanks', 'takk til @a for gaven '],
    ['signs', '@@##'],
    ['signs without words', '@.'],
    ['marks', '-'],
    ['marks by turns', '-.'],
    ['pictures', '🌸'],
    ['percentages', '20 % '],
    ['look-alike letters', 'аd '],
    ['invisible signs', '\u200b'],
    ['new lines', '\n'],
    ['one address', 'http://a.no/aaaaaaaa'],
    ['tags by turns', 'x #ad #Foo\n\n'],
    ['first lines with names', 'Annonse | Lumi Glow har nye\n'],
    ['names behind a label', 'ad for Lumi & Glow & Foo & Bar '],
    ['names behind “with”', 'in collaboration with Lumi Glow today. '],
    ['names of goods', 'Werbung Die Kuchen von Haus '],
    ['codes with their shop', 'use my code ANNA20 at Lumi '],
    ['jars for sale', 'we sell 85 kr jar my '],
    ['places left', 'three spots left in my course $180 '],
    ['opened shops', 'we finally opened the shop '],
    ['parcels', 'parcel from Lumi I never asked for '],
    ['years at work', '7 years at Lumi best team '],
    ['addresses beside labels', 'ad Lumi https://lumi.com/x '],
  ];
  const read = (caption: string) => expect(['yes', 'no', 'unclear']).toContain(said(caption, 'NO').commercial);

  // Twice the length must be twice the time: what grows with its square would take minutes here and run out of time.
  it.each(SLOW)('is read to its end: %s', (_, piece) => read(piece.repeat(200_000 / piece.length)));

  it('is read to its end in all ways together, a million characters long', () => {
    read(SLOW.map(([, piece]) => piece.repeat(1_000_000 / SLOW.length / piece.length)).join(' '));
  });
});

describe('findings', () => {
  it('tell wording, placement, language and the platform’s label apart', () => {
    const late = judgePost({
      post: { caption: `${'Lang dag på hytta med venner. '.repeat(6)}Reklame for @hytteost` },
      market: 'NO',
    });
    expect(
      late.findings
        .filter(({ kind }) => kind === 'label' || kind === 'placement')
        .map(({ kind, rule }) => [kind, rule]),
    ).toEqual([
      ['label', 'NO-W'],
      ['placement', 'NO-P'],
    ]);
    const foreign = judgePost({ post: { caption: '#ad @hytteost', paidLabel: true }, market: 'NO' });
    expect(foreign.findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['platform-label', 'weak-label', 'language']),
    );
    expect(foreign).toMatchObject({ commercial: 'yes', label: 'clear', notes: ['platform-label'] });
  });

  it('quote a disguised label as it was written', () => {
    const { findings, notes, label } = judgePost({ post: { caption: '🌸 r e k l a m e | @hytteost' }, market: 'NO' });
    expect(findings[0]).toMatchObject({ kind: 'label', text: 'r e k l a m e', start: 3, end: 16 });
    expect(notes).toContain('obfuscated');
    expect(label).toBe('clear');
  });

  it('say where a label may be cut off, and that #samarbeid is a guide’s word', () => {
    const cut =
      'Endelig helg og endelig sol, og i dag skal vi på hytta hele gjengen. Reklame for @hytteost som smaker av fjell';
    expect(judgePost({ post: { caption: cut }, market: 'NO' })).toMatchObject({
      label: 'clear',
      notes: ['may-be-cut-off'],
    });
    expect(judgePost({ post: { caption: '#samarbeid @hytteost' }, market: 'NO' }).notes).toContain('guide-accepts');
  });

  it('say that an advertising word beside a denial labels too much', () => {
    expect(judgePost({ post: { caption: 'Unbezahlte Werbung für @buchladen' }, market: 'DE' })).toMatchObject({
      commercial: 'no',
      notes: ['over-labelled'],
    });
  });

  it('name the rule against over-labelling where the market has one', () => {
    const { findings } = judgePost({ post: { caption: 'Unbezahlte Werbung für @buchladen' }, market: 'DE' });
    expect(findings.find(({ kind }) => kind === 'disclaimer')?.rule).toBe('DE-X');
    const { findings: elsewhere } = judgePost({ post: { caption: 'Obetald reklam för @bokladan' }, market: 'SE' });
    expect(elsewhere.find(({ kind }) => kind === 'disclaimer')?.rule).toBeUndefined();
  });

  it.each([
    ['Sju år på Kustbageriet idag, och kollegorna är de bästa', 'Sju år på Kustbageriet'],
    ['Jag jobbar på Kustbageriet och trivs så bra', 'Jag jobbar på'],
  ])('quote the praise of an employer that nobody can tell from advertising: %s', (caption, quote) => {
    const { commercial, findings } = judgePost({ post: { caption }, market: 'SE' });
    expect(commercial).toBe('unclear');
    expect(findings.find(({ kind }) => kind === 'employer')?.text).toBe(quote);
  });

  it('quote what says that a parcel came unasked', () => {
    const caption = 'Det lå en pakke i postkassa fra Solbær Te. Har aldri bedt om noe';
    const { commercial, findings } = judgePost({ post: { caption }, market: 'NO' });
    expect(commercial).toBe('unclear');
    expect(findings).toMatchObject([{ kind: 'gift', text: 'Har aldri bedt om', rule: 'NO-G' }]);
  });

  it('point into the title when the words stand there', () => {
    const { findings, label } = judgePost({
      post: { title: 'REKLAME | Ny sykkel', caption: 'Video fra i går' },
      market: 'NO',
    });
    expect(findings[0]).toMatchObject({ kind: 'label', text: 'REKLAME', start: 0, end: 7, in: 'title' });
    expect(label).toBe('clear');
  });
});

describe('the platform’s label', () => {
  it.each(MARKET_CODES)('is enough by itself in %s, with a note where the authority has not said so', (market) => {
    const { label, commercial, notes } = judgePost({ post: { caption: 'Sol!', paidLabel: true }, market });
    expect({ label, commercial }).toEqual({ label: 'clear', commercial: 'yes' });
    expect(notes).toEqual(['SE', 'UK', 'IE'].includes(market) ? [] : ['platform-label']);
  });

  it('is enough without any text', () => {
    expect(judgePost({ post: { paidLabel: true, partners: ['@lumi'] }, market: 'NO' })).toMatchObject({
      label: 'clear',
      partners: ['lumi'],
    });
  });
});

describe('partners', () => {
  it.each([
    ['Reklame for @lumi.beauty og en god morgen', ['lumi.beauty']],
    ['Annonse for Nordlys Te. Kveldens kopp', ['Nordlys Te']],
    ['Bruk koden MARI20 hos @garnkurven 📷 @fotografkari', ['garnkurven']],
    ['Kjolen: https://to.festkjolen.no/t/t?a=1&as=2&t=2&tk=1', ['festkjolen']],
    [
      'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=https%3A%2F%2Fwww.gensergarn.no%2Fgenser',
      ['gensergarn'],
    ],
    ['Med koden MARI20 hos Lumi Beauty sparer dere 20 %', ['Lumi Beauty']],
    ['Fått denne herlige pleddet av @ullhjertet i gave', ['ullhjertet']],
    ['En tur i skogen med @mari', []],
  ])('of %s', (caption, partners) => {
    expect(judgePost({ post: { caption }, market: 'NO', creator: { handle: 'kari' } }).partners).toEqual(partners);
  });

  it('never hold the creator herself', () => {
    expect(
      judgePost({ post: { caption: 'Reklame | @kari og @lumi' }, market: 'NO', creator: { handle: 'Kari' } }).partners,
    ).toEqual(['lumi']);
  });
});

describe('one’s own brand', () => {
  const creator = { handle: 'kari', ownBrands: ['@karisgarn'] };
  it('is commercial when it is sold', () => {
    expect(
      judgePost({ post: { caption: 'Nye farger hos @karisgarn, bestill nå' }, market: 'NO', creator }),
    ).toMatchObject({ commercial: 'yes', label: 'missing', rule: 'NO-O' });
  });
});
