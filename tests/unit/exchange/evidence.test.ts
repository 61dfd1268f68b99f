import { describe, expect, it } from 'vitest';
import { evidenceHead, evidenceLine, type EvidenceRow } from '../../../lib/exchange/evidence';
import { VERDICTS, captioned, ordinary } from '../components/disclosure-samples';
import { entry } from '../components/samples';
import { parseStrictly } from './parse-csv';

function evidence(given: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    entry: entry('havtaake'),
    post: captioned('weak'),
    verdict: VERDICTS.weak,
    market: 'NO',
    rulesVersion: '1.0.0',
    readAt: '2026-11-22T13:00:00+01:00',
    authority: 'Forbrukertilsynet',
    rule: {
      title: 'SoMe-veiledning',
      publisher: 'Forbrukertilsynet',
      date: '2021',
      url: 'https://www.example.com/someveiledning',
      grade: 'inferred',
    },
    ...given,
  };
}

function cells(row: EvidenceRow): Record<string, string | undefined> {
  const csv = evidenceHead() + evidenceLine(row);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [names = [], values = []] = parseStrictly(csv.slice(1));
  expect(values).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

describe('a commercial post in the evidence file', () => {
  it('is told by address, words, place, verdict, rule and source', () => {
    expect(cells(evidence())).toEqual({
      creator: 'Creator havtaake',
      handle: 'havtaake',
      platform: 'youtube',
      address: 'https://www.instagram.com/p/weak/',
      published_at: '2026-11-12T12:00:00.000Z',
      quoted_words: 'I samarbeid med',
      positions: '0-15',
      findings: 'weak-label',
      verdict: 'insufficient-wording',
      notes: 'guide-accepts',
      partners: 'Lyngteppe',
      rule: 'NO-W-SAMARBEID',
      authority: 'Forbrukertilsynet',
      source_title: 'SoMe-veiledning',
      source_publisher: 'Forbrukertilsynet',
      source_date: '2021',
      source_url: 'https://www.example.com/someveiledning',
      source_grade: 'inferred',
      read_at: '2026-11-22T12:00:00.000Z',
      rules_version: '1.0.0',
      market: 'NO',
      published_earliest: '',
      published_latest: '',
    });
  });

  it('has both ends of a rough time, and no day that nobody stated', () => {
    const { publishedAt: _, ...undated } = captioned('weak');
    const post = { ...undated, publishedBetween: ['2026-10-20', '2026-11-10T12:00:00Z'] as [string, string] };
    expect(cells(evidence({ post }))).toMatchObject({
      published_at: '',
      published_earliest: '2026-10-20',
      published_latest: '2026-11-10T12:00:00.000Z',
    });
  });

  it('keeps quotations from becoming formulas, and lines from breaking', () => {
    const text = '=HYPERLINK("x";\n"y")';
    const verdict = ordinary({
      commercial: 'yes',
      label: 'missing',
      findings: [
        { kind: 'code', text, start: 4, end: 4 + text.length },
        { kind: 'code', text: 'TE10', start: 0, end: 4, in: 'title' },
        { kind: 'platform-label', text: '', start: 0, end: 0 },
      ],
    });
    expect(cells(evidence({ verdict, rule: undefined }))).toMatchObject({
      quoted_words: `'${text}; TE10`,
      positions: `4-${4 + text.length}; title 0-4`,
      findings: 'code; code; platform-label',
      source_title: '',
      source_url: '',
    });
  });
});
