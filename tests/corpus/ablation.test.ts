import { describe, expect, it } from 'vitest';
import { known } from '../../lib/model/interval';
import type { Count } from '../../lib/model/count';
import type { Profile, Reading } from '../../lib/model/profile';
import { isMiss } from '../../lib/model/reading';
import { readers } from '../../lib/sites/all';
import type { Page, Reader } from '../../lib/sites/contract';
import { CORPUS, findCases, readAs, SAMPLES, toPage, type Case } from './cases';
import { compareCase } from './compare';
import type { ExpectedCount } from './expected';

// Every source of a page is taken away in turn. What is still read must be true, and no more than the page tells.

type Loss = (page: Page) => Page;

function removeAll(page: Page, selector: string): Page {
  for (const element of page.document.querySelectorAll(selector)) element.remove();
  return page;
}

const losses: Record<string, Loss> = {
  'the embedded data': (page) => ({ ...page, embedded: {} }),
  'the answers': (page) => ({ ...page, responses: [] }),
  'the meta tags': (page) => removeAll(page, 'meta, link, title, [itemtype], script[type="application/ld+json"]'),
  // Scripts stand in the body too; what they hold is in `embedded` already.
  'the rendered page': (page) => removeAll(page, 'body > :not(script):not([itemtype])'),
};

const COUNTS = ['followers', 'following', 'postCount', 'totalLikes', 'totalViews'] as const;
const POST_COUNTS = ['likes', 'comments', 'views', 'shares', 'saves'] as const;

type Told = Count | ExpectedCount | string | null | undefined;

/** The numbers of a profile, by name. */
function numbersOf(profile: {
  [field: string]: unknown;
  recent?: { id: string; [field: string]: unknown }[];
}): Map<string, Told> {
  const numbers = new Map<string, Told>(COUNTS.map((field) => [field, profile[field] as Told]));
  for (const post of profile.recent ?? [])
    for (const field of POST_COUNTS) numbers.set(`recent[${post.id}].${field}`, post[field] as Told);
  return numbers;
}

// What a page tells twice it may tell rounded in one place, and a little later or earlier there, but not otherwise.
function contradicts(truth: Told, count: Told): boolean {
  if (truth === undefined || count === undefined || count === null) return false;
  if (truth === null || typeof truth === 'string' || typeof count === 'string') return truth !== count;
  return count.low > truth.high * 1.05 || count.high < truth.low * 0.95;
}

function wrongNumbers(truths: Map<string, Told>, profile: Profile): string[] {
  const found = [...numbersOf(profile)].filter(([field, count]) => contradicts(truths.get(field), count));
  return found.map(([field, count]) => `${field}: ${JSON.stringify(count)} ≠ ${JSON.stringify(truths.get(field))}`);
}

// Numbers are looked at by themselves. Links may become fewer. A post is of some kind, known or not.
function isFalse(field: string, whole: Reading, rest: Reading): boolean {
  const last = field.split('.').at(-1) ?? '';
  if (field === 'links')
    return isMiss(whole) || isMiss(rest) || !rest.links.every((link) => whole.links.includes(link));
  return last !== 'kind' && ![...COUNTS, ...POST_COUNTS].some((name) => name === last);
}

function tryLoss(one: Case, reader: Reader, loss: Loss): void {
  const whole = readAs(reader, toPage(one, reader));
  const rest = readAs(reader, loss(toPage(one, reader)));
  const { differences } = compareCase(one, rest);
  if (isMiss(rest)) {
    // A page that has lost what says that it is nobody's looks unfinished.
    expect(differences.filter(({ what, field }) => what !== 'missing' && field !== 'miss')).toEqual([]);
    return;
  }
  const untrue = differences.filter(({ what, field }) => what !== 'missing' && isFalse(field, whole, rest));
  expect(untrue).toEqual([]);
  expect(wrongNumbers(numbersOf({ ...one.expected, recent: one.expected.recent as never }), rest)).toEqual([]);
  expect(isMiss(whole) ? [] : wrongNumbers(numbersOf(whole), rest)).toEqual([]);
  expect(isMiss(whole) ? whole : rest, 'a creator where there was none').toBe(rest);
}

/** Whether one source alone tells the followers. */
function tellsAlone(one: Case, reader: Reader, name: string): boolean {
  const others = Object.entries(losses).filter(([other]) => other !== name);
  const page = others.reduce((left, [, loss]) => loss(left), toPage(one, reader));
  const reading = readAs(reader, page);
  return !isMiss(reading) && known(reading.followers) !== undefined;
}

describe.each(readers)('$site', (reader) => {
  const samples = findCases(SAMPLES, reader.site);
  const cases = [...samples, ...findCases(CORPUS, reader.site)];
  describe.each(Object.entries(losses))('without %s', (_, loss) => {
    it.each(cases)('$id stays true', (one) => tryLoss(one, reader, loss));
  });

  const shown = samples.filter((one) => tellsAlone(one, reader, 'the rendered page'));
  it('has samples whose rendered header alone tells the followers', () => expect(shown.length).toBeGreaterThan(0));
  it.each(shown)('$id keeps its followers, whichever source is lost', (one) => {
    for (const [name, loss] of Object.entries(losses)) {
      const others = Object.keys(losses).filter((other) => other !== name);
      if (!others.some((other) => tellsAlone(one, reader, other))) continue;
      const rest = readAs(reader, loss(toPage(one, reader)));
      expect(isMiss(rest) ? undefined : known(rest.followers), `without ${name}`).toBeDefined();
    }
  });
});
