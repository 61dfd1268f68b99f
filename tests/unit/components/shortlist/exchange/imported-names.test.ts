import { expect, it } from 'vitest';
import { ImportedNames } from '../../../../../components/shortlist/exchange/imported-names';

const NOW = '2026-11-22T12:00:00Z';
const summer = { id: 'l1', name: 'Summer 2026', createdAt: '2026-01-01T00:00:00Z' };
const size = { id: 'f1', name: 'Shoe size', kind: 'number', createdAt: '2026-01-01T00:00:00Z' } as const;

it('knows a list again by its name, however it is spelt', () => {
  const names = new ImportedNames([summer], [], NOW);
  expect(names.listIds([' summer  2026', 'SUMMER 2026'])).toEqual(['l1']);
  expect(names.records()).toEqual([]);
});

it('makes a list that is not there, once', () => {
  const names = new ImportedNames([summer], [], NOW);
  const [winter] = names.listIds(['Winter', '', '  ']);
  expect(names.listIds(['winter', 'Summer 2026'])).toEqual([winter, 'l1']);
  expect(names.records()).toEqual([{ kind: 'list', value: { id: winter, name: 'Winter', createdAt: NOW } }]);
});

it('puts what own fields say under the fields of those names', () => {
  const names = new ImportedNames([], [size], NOW);
  expect(names.values([{ name: 'shoe size', kind: 'number', value: 38.5 }])).toEqual({
    fields: { f1: 38.5 },
    elsewhere: {},
  });
  expect(names.records()).toEqual([]);
});

it('keeps a value of another kind as judged elsewhere rather than turn it into what it is not', () => {
  const names = new ImportedNames([], [size], NOW);
  const values = names.values([{ name: 'Shoe size', kind: 'text', value: 'large' }]);
  expect(values).toEqual({ fields: {}, elsewhere: { 'Shoe size': 'large' } });
});

it('keeps as judged elsewhere what stands under a name that no field can have', () => {
  const names = new ImportedNames([], [], NOW);
  const long = 'How would you describe it? '.repeat(10);
  expect(names.values([{ name: long, kind: 'text', value: 'calm' }])).toEqual({
    fields: {},
    elsewhere: { [long]: 'calm' },
  });
  expect(names.records()).toEqual([]);
});

it('makes a field of choices with every choice that is made', () => {
  const names = new ImportedNames([], [], NOW);
  for (const value of ['red', 'blue', 'red']) names.values([{ name: 'Colour', kind: 'choice', value }]);
  expect(names.records()).toEqual([
    {
      kind: 'field',
      value: { id: expect.any(String), name: 'Colour', kind: 'choice', choices: ['red', 'blue'], createdAt: NOW },
    },
  ]);
});

it('adds a choice to a field that has others, under its id', () => {
  const colour = { id: 'f2', name: 'Colour', kind: 'choice', choices: ['red'], createdAt: NOW } as const;
  const names = new ImportedNames([], [{ ...colour, choices: ['red'] }], NOW);
  expect(names.values([{ name: 'Colour', kind: 'choice', value: 'green' }]).fields).toEqual({ f2: 'green' });
  expect(names.records()).toEqual([{ kind: 'field', value: { ...colour, choices: ['red', 'green'] } }]);
});
