import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequirementList } from '../../../lib/model/requirement';
import { LARGEST_LIST_FILE, parseListFile, toListFile, withNewIds } from '../../../lib/settings/list-file';

/** Ids in order: n1, n2, … */
function counting(): () => string {
  let made = 0;
  return () => `n${(made += 1)}`;
}

/** One line of every kind. */
const SUMMER: RequirementList = {
  id: 'l1',
  name: 'Sommer – “kravspecifikation”',
  requirements: [
    { kind: 'followers', id: 'a', min: 25_000, max: 80_000 },
    { kind: 'tiers', id: 'b', scheme: 'custom', tiers: ['micro', 'macro'] },
    { kind: 'platforms', id: 'c', sites: ['instagram', 'tiktok'] },
    { kind: 'engagement', id: 'd', min: 3.5 },
    { kind: 'disclosure', id: 'e', min: 80 },
    { kind: 'frequency', id: 'f', perMonth: 4 },
    { kind: 'language', id: 'g', languages: ['nb', 'sv'] },
    { kind: 'no-competitor', id: 'h', posts: 20 },
    { kind: 'email', id: 'i' },
    { kind: 'soft', id: 'j', text: 'engasjert i klima' },
  ],
};

const file = (list: unknown, more: object = {}) =>
  JSON.stringify({ vett: 'requirement-list', version: 1, list, ...more });
const read = (text: string) => parseListFile(text, counting());
const problem = (text: string) => {
  const result = read(text);
  return 'problem' in result ? result.problem : 'taken';
};

describe('a list', () => {
  it('comes back whole from its file, under ids of its own', () => {
    const result = read(toListFile(SUMMER));
    const ids = ['n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10', 'n11'];
    expect(result).toEqual({
      list: {
        id: 'n1',
        name: SUMMER.name,
        requirements: SUMMER.requirements.map((line, index) => ({ ...line, id: ids[index] })),
      },
    });
  });

  it('is written so that a person can read it, with what it is and its version', () => {
    const text = toListFile(SUMMER);
    expect(JSON.parse(text)).toEqual({ vett: 'requirement-list', version: 1, list: SUMMER });
    expect(text.split('\n').length).toBeGreaterThan(20);
  });

  it('may begin with a byte order mark and have a name with spaces around it', () => {
    expect(read(`\uFEFF${file({ name: '  Winter ', requirements: [] })}`)).toEqual({
      list: { id: 'n1', name: 'Winter', requirements: [] },
    });
  });

  it('is copied under ids of its own', () => {
    const copy = withNewIds(SUMMER, counting());
    const ids = new Set([copy.id, ...copy.requirements.map(({ id }) => id)]);
    expect(ids.size).toBe(11);
    expect(copy.requirements.map(({ kind }) => kind)).toEqual(SUMMER.requirements.map(({ kind }) => kind));
  });
});

describe('a file is refused', () => {
  it.each([
    ['empty', ''],
    ['cut off', toListFile(SUMMER).slice(0, 200)],
    ['a table', 'name;followers\nSummer;25000\n'],
  ])('that is no JSON: %s', (_, text) => expect(problem(text)).toEqual({ why: 'not-json' }));

  it.each([
    ['null', 'null'],
    ['a number', '7'],
    ['an array', '[]'],
    ['something else of ours', JSON.stringify({ vett: 'backup', version: 1, list: SUMMER })],
    ['the list alone', JSON.stringify(SUMMER)],
    ['no version', JSON.stringify({ vett: 'requirement-list', list: SUMMER })],
    ['no lines', file({ name: 'Summer' })],
    [
      'the sender only by inheritance',
      '{"__proto__":{"vett":"requirement-list","version":1,"list":{"name":"x","requirements":[]}}}',
    ],
  ])('that is no requirement list: %s', (_, text) => expect(problem(text)).toEqual({ why: 'not-a-list' }));

  it('that a newer Vett wrote', () => {
    expect(problem(file(SUMMER, { version: 2 }))).toEqual({ why: 'newer' });
  });

  it.each([[undefined], [''], ['   '], [7], ['x'.repeat(201)]])('whose list has no usable name: %s', (name) => {
    expect(problem(file({ name, requirements: [] }))).toEqual({ why: 'no-name' });
  });

  it.each([
    [{ kind: 'shoe-size', id: 'r', min: 40 }],
    [{ kind: 'followers', id: 'r', min: -1 }],
    [{ kind: 'followers', id: 'r', min: '25000' }],
    [{ kind: 'tiers', id: 'r', scheme: 'no-guide', tiers: ['giga'] }],
    [{ kind: 'platforms', id: 'r', sites: ['myspace'] }],
    [{ kind: 'soft', id: 'r', text: '' }],
    [{ kind: 'constructor', id: 'r' }],
    [null],
  ])('with a line that can’t be read, and says which: %j', (line) => {
    expect(problem(file({ name: 'Summer', requirements: [{ kind: 'email', id: 'q' }, line] }))).toEqual({
      why: 'bad-line',
      line: 2,
    });
  });

  it('with more lines than a list may have, or larger than any list', () => {
    const lines = Array.from({ length: 101 }, (_, index) => ({ kind: 'email', id: `r${index}` }));
    expect(problem(file({ name: 'Summer', requirements: lines }))).toEqual({ why: 'too-long' });
    expect(problem(' '.repeat(LARGEST_LIST_FILE + 1))).toEqual({ why: 'too-large' });
  });
});

describe('a file that means harm', () => {
  it('brings nothing along but a list’s own fields, and pollutes nothing', () => {
    const text = `{"vett":"requirement-list","version":1,"__proto__":{"polluted":1},"list":{"id":"l1","name":"Summer",
      "__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"requirements":[
      {"kind":"email","id":"r1","__proto__":{"polluted":1},"onclick":"alert(1)"}]}}`;
    const result = read(text);
    expect(result).toEqual({
      list: { id: 'n1', name: 'Summer', requirements: [{ kind: 'email', id: 'n2' }] },
    });
    expect('list' in result && Object.keys(result.list)).toEqual(['id', 'name', 'requirements']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('nested a hundred thousand deep is refused, not fatal', () => {
    expect(read('['.repeat(100_000))).toEqual({ problem: { why: 'not-json' } });
    expect(problem(`{"vett":${'['.repeat(5_000)}${']'.repeat(5_000)}}`)).toEqual({ why: 'not-a-list' });
  });

  it('of any content gives a valid list or a problem', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...SUMMER.requirements), fc.jsonValue()), { maxLength: 5 });
    const list = fc.record({
      name: fc.oneof(fc.string(), fc.jsonValue()),
      requirements: fc.oneof(lines, fc.jsonValue()),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          list.map((one) => file(one)),
        ),
        (text) => {
          const result = read(text);
          if ('list' in result) expect(RequirementList.parse(result.list)).toEqual(result.list);
          else expect(result.problem.why).toMatch(/^[a-z-]+$/);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
