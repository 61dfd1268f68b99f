import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../lib/counts/languages';
import { timeWords } from '../../../lib/counts/time-words';

const unitsOf = (tag: string) => Object.fromEntries(timeWords(tag).ago.flat());

describe('how a language tells times', () => {
  it('has every plural form', () => {
    expect(unitsOf('en')).toMatchObject({ '#dayago': ['day'], '#daysago': ['day'], '#weeksago': ['week'] });
    expect(unitsOf('nb')).toMatchObject({ 'for#ukesiden': ['week'], 'for#ukersiden': ['week'] });
    expect(unitsOf('pl')).toMatchObject({
      '#tydzieńtemu': ['week'],
      '#tygodnietemu': ['week'],
      '#tygodnitemu': ['week'],
    });
  });

  it('has nothing without its number, and tells what may mean two things as such', () => {
    for (const phrase of Object.keys(unitsOf('ar'))) expect(phrase).toContain('#');
    expect(timeWords('en').ago.every((style) => style.every(([, units]) => units.length === 1))).toBe(true);
  });

  it('is unknown of a language that the browser does not know', () => {
    expect(timeWords('tlh').ago).toEqual([]);
    expect(timeWords('xx-invalid-!')).toEqual({ ago: [] });
  });

  it('goes to the site that needs it, and survives JSON', () => {
    expect(numbersIn('nb', 'instagram').times).toBeUndefined();
    expect(numbersIn('', 'youtube').times).toBeUndefined();
    const { times } = numbersIn('nb', 'youtube');
    expect(times).toBe(timeWords('nb'));
    expect(JSON.parse(JSON.stringify(times))).toEqual(times);
  });
});
