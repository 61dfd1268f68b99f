import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Miss, Profile } from '../../lib/model/profile';
import { isMiss } from '../../lib/model/reading';
import { readers } from '../../lib/sites/all';
import { CORPUS, findCases, readCase, SAMPLES, type Case } from './cases';
import { compare } from './compare';

function tryCase(one: Case): void {
  const reading = readCase(one);
  expect((isMiss(reading) ? Miss : Profile).safeParse(reading).error?.issues ?? []).toEqual([]);
  expect(compare(one, reading)).toEqual([]);
}

describe.each(readers)('$site', ({ site }) => {
  const samples = findCases(SAMPLES, site);
  it('has sample pages', () => expect(samples.length).toBeGreaterThan(0));
  it.each(samples)('reads the sample $id', tryCase);

  if (existsSync(CORPUS)) it.each(findCases(CORPUS, site))('reads the recording $id', tryCase);
  else it('corpus not here: no recorded page was tried', () => expect(existsSync(CORPUS)).toBe(false));
});
