import { describe, expect, it } from 'vitest';
import { linesOf, NO_FILTER, parseFilter, toTest, type Filter } from '../../../../../components/shortlist/table/filter';
import type { Row } from '../../../../../components/shortlist/table/row';
import { disclosure } from '../../disclosure-samples';
import { assessment, noRate, profile } from '../../samples';
import { rated, rowsOf } from './rows';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const LISTS = new Map([
  ['l1', 'Summer'],
  ['l2', 'Høst'],
]);

function shown(rows: readonly Row[], part: Partial<Filter>): string[] {
  const test = toTest({ ...NO_FILTER, ...part }, { lists: LISTS, now: NOW });
  return rows.filter((row) => test?.(row) ?? true).map(({ id }) => id);
}

describe('each line', () => {
  it('without a choice lets everybody through', () => {
    const rows = rowsOf({ a: {}, b: { lists: [], status: 'rejected' } });
    expect(shown(rows, {})).toEqual(['a', 'b']);
  });

  it('takes any of its choices, and all lines must hold', () => {
    const rows = rowsOf({
      tube: { profile: profile({ site: 'youtube' }), status: 'contacted' },
      gram: { profile: profile({ site: 'instagram' }), status: 'contacted' },
      tok: { profile: profile({ site: 'tiktok' }), status: 'contacted' },
      new: { profile: profile({ site: 'tiktok' }) },
    });
    expect(shown(rows, { sites: ['youtube', 'tiktok'] })).toEqual(['tube', 'tok', 'new']);
    expect(shown(rows, { sites: ['youtube', 'tiktok'], statuses: ['contacted'] })).toEqual(['tube', 'tok']);
    expect(shown(rows, { statuses: ['new'] })).toEqual(['new']);
  });

  it('finds a creator between two tiers under both', () => {
    const tiers = (...names: ('nano' | 'micro' | 'mid')[]) => ({
      assessment: assessment({ tier: { scheme: 'no-guide', tiers: names, others: {} } }),
    });
    const rows = rowsOf({ both: tiers('nano', 'micro'), micro: tiers('micro'), mid: tiers('mid'), unknown: tiers() });
    expect(shown(rows, { tiers: ['nano'] })).toEqual(['both']);
    expect(shown(rows, { tiers: ['micro'] })).toEqual(['both', 'micro']);
  });

  it('holds engagement against the line, and against a least by what is certain', () => {
    const rows = rowsOf({
      over: { assessment: rated(4, 'meets') },
      close: { assessment: rated(2.9, 'unclear') },
      under: { assessment: rated(1, 'below') },
      none: { assessment: assessment({ engagement: noRate() }) },
    });
    expect(shown(rows, { line: ['meets', 'unclear'] })).toEqual(['over', 'close']);
    expect(shown(rows, { line: ['unknown'] })).toEqual(['none']);
    expect(shown(rows, { minEngagement: 2.9 })).toEqual(['over', 'close']);
  });

  it('knows labelling by the worst that was found', () => {
    const labelled = (given: Parameters<typeof disclosure>[0] | null) => ({
      assessment: assessment({ disclosure: given && disclosure(given) }),
    });
    const rows = rowsOf({
      all: labelled({ commercial: 9, clear: 9 }),
      weak: labelled({ commercial: 9, clear: 8, insufficientWording: 1 }),
      missing: labelled({ commercial: 9, clear: 8, missing: 1 }),
      perhaps: labelled({ unclear: 2 }),
      none: labelled({}),
      unread: labelled({ postsRead: 0 }),
      unjudged: labelled(null),
    });
    expect(shown(rows, { labels: ['labelled'] })).toEqual(['all']);
    expect(shown(rows, { labels: ['weak'] })).toEqual(['weak']);
    expect(shown(rows, { labels: ['missing'] })).toEqual(['missing']);
    expect(shown(rows, { labels: ['unclear', 'no-ads'] })).toEqual(['perhaps', 'none']);
    expect(shown(rows, { labels: ['unread'] })).toEqual(['unread', 'unjudged']);
  });

  it('finds lists, those on no list, and tags', () => {
    const rows = rowsOf({ one: { lists: ['l1'], tags: ['tea'] }, two: { lists: ['l1', 'l2'] }, none: { lists: [] } });
    expect(shown(rows, { lists: ['l2'] })).toEqual(['two']);
    expect(shown(rows, { lists: ['l2', ''] })).toEqual(['two', 'none']);
    expect(shown(rows, { tags: ['tea'] })).toEqual(['one']);
  });

  it('tells what became of the requirements', () => {
    const of = (notMet: number, open: number) => ({
      assessment: assessment({ requirements: { list: 'Summer', met: 2, notMet, open, each: [] } }),
    });
    const rows = rowsOf({ met: of(0, 0), open: of(0, 1), not: of(1, 1), none: {} });
    expect(shown(rows, { requirements: ['met'] })).toEqual(['met']);
    expect(shown(rows, { requirements: ['open'] })).toEqual(['open']);
    expect(shown(rows, { requirements: ['not-met', 'none'] })).toEqual(['not', 'none']);
  });

  it('calls stale what was read more than thirty days ago', () => {
    const rows = rowsOf({
      thirty: { profile: profile({ readAt: '2026-10-25T12:00:00Z' }) },
      older: { profile: profile({ readAt: '2026-10-25T11:59:59Z' }) },
    });
    expect(shown(rows, { age: 'stale' })).toEqual(['older']);
    expect(shown(rows, { age: 'fresh' })).toEqual(['thirty']);
  });

  it('tells who has an email address, and who has changed', () => {
    const changes = { since: '2026-11-01T12:00:00Z', at: '2026-11-22T12:00:00Z', labels: [] };
    const rows = rowsOf({ mail: { profile: profile({ email: 'a@example.com' }) }, changed: { changes } });
    expect(shown(rows, { hasEmail: true })).toEqual(['mail']);
    expect(shown(rows, { hasEmail: false })).toEqual(['changed']);
    expect(shown(rows, { isChanged: true })).toEqual(['changed']);
  });

  it('asks the person’s own fields by their kind', () => {
    const rows = rowsOf({
      a: { fields: { text: 'Likes Tea', number: 5, choice: 'Oslo', tick: true } },
      b: { fields: { text: 'coffee', number: 0, choice: 'Bergen', tick: false } },
      c: {},
    });
    expect(shown(rows, { fields: { text: { text: 'tea' } } })).toEqual(['a']);
    expect(shown(rows, { fields: { number: { min: 0, max: 4 } } })).toEqual(['b']);
    expect(shown(rows, { fields: { choice: { choices: ['Oslo', 'Bergen'] } } })).toEqual(['a', 'b']);
    expect(shown(rows, { fields: { tick: { tick: true } } })).toEqual(['a']);
    expect(shown(rows, { fields: { tick: { tick: false } } })).toEqual(['b', 'c']);
  });
});

describe('the text', () => {
  const rows = rowsOf({
    tea: { note: 'Calm Voice', lists: ['l2'], fields: { f: 'Bergen' }, contact: 'via agency' },
    snow: { profile: profile({ name: 'Fjellhagen', handle: 'snow.garden', email: 'post@example.com' }), lists: [] },
  });
  it.each([
    ['', ['tea', 'snow']],
    ['calm', ['tea']],
    ['HØST', ['tea']],
    ['bergen agency', ['tea']],
    ['@snow', ['snow']],
    ['post@', ['snow']],
    ['fjell garden', ['snow']],
    ['fjell calm', []],
    ['.*', []],
  ])('%j finds %j', (text, found) => {
    expect(shown(rows, { text })).toEqual(found);
  });
});

describe('a filter that was kept', () => {
  it('survives JSON', () => {
    const filter: Filter = {
      ...NO_FILTER,
      text: 'tea',
      sites: ['youtube'],
      minEngagement: 3,
      hasEmail: true,
      fields: { f: { choices: ['Oslo'] } },
    };
    expect(parseFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });

  it('loses only the lines that are not understood', () => {
    expect(parseFilter({ sites: ['youtube'], tiers: ['gigantic'], age: 'old', later: 1 })).toEqual({
      ...NO_FILTER,
      sites: ['youtube'],
    });
    expect(parseFilter(null)).toEqual(NO_FILTER);
    expect(parseFilter('x')).toEqual(NO_FILTER);
  });

  it('counts the lines that ask for something', () => {
    expect(linesOf(NO_FILTER)).toBe(0);
    expect(linesOf({ ...NO_FILTER, text: 'tea' })).toBe(0);
    expect(linesOf({ ...NO_FILTER, sites: ['x'], age: 'stale', hasEmail: false, fields: { f: { min: 0 } } })).toBe(4);
  });
});
