import { describe, expect, it } from 'vitest';
import { parseSaidCount } from '../../../lib/counts/parse-said';
import { parseIn, type InLanguage } from './parse-in';
import { readable, refused } from './strings';

function range(text: string, context: InLanguage): [number, number] | undefined {
  const count = parseIn(text, context);
  return count && [count.low, count.high];
}

describe.each(Object.entries(readable))('%s', (_, rows) => {
  it.each(rows)('%s %s %j', (site, language, text, low, high = low) => {
    const count = parseSaidCount(text, { site, language });
    expect(count && [count.low, count.high]).toEqual([low, high]);
  });
});

describe.each(Object.entries(refused))('not understood: %s', (_, rows) => {
  it.each(rows)('%s %s %j', (site, language, text) => {
    expect(parseSaidCount(text, { site, language })).toBeUndefined();
  });
});

describe('what the caller knows', () => {
  it('decides the interval where the text does not tell', () => {
    expect(range('33K', { site: 'youtube', language: 'en', of: 'followers' })).toEqual([33_000, 33_099]);
    expect(range('33K', { site: 'youtube', language: 'en', of: 'views' })).toEqual([33_000, 33_999]);
    expect(range('33K', { site: 'youtube', language: 'en' })).toEqual([33_000, 33_999]);
  });

  it('makes a full subscriber number inexact and leaves a full view number exact', () => {
    expect(range('31.300', { site: 'youtube', language: 'de', of: 'followers' })).toEqual([31_300, 31_399]);
    expect(range('31.300', { site: 'youtube', language: 'de', of: 'views' })).toEqual([31_300, 31_300]);
    expect(range('31.300', { site: 'youtube', language: 'de' })).toEqual([31_300, 31_399]);
  });

  it('tells a count from minutes', () => {
    expect(range('12m', { site: 'instagram', language: 'en', of: 'followers' })).toEqual([11_500_000, 12_999_999]);
  });
});

describe('what comes back', () => {
  it('carries the number as written and the text', () => {
    expect(parseIn(' 1.2M followers ', { site: 'x', language: 'en' })).toEqual({
      low: 1_150_000,
      high: 1_299_999,
      value: 1_200_000,
      shown: '1.2M followers',
    });
  });

  it('is exact for zero in words', () => {
    expect(parseIn('No views', { site: 'youtube', language: 'en' })).toBeUndefined();
    expect(parseIn('No views', { site: 'youtube', language: 'en', of: 'views' })).toEqual({
      low: 0,
      high: 0,
      value: 0,
      shown: 'No views',
    });
  });
});

it('refuses a number that can’t be kept to its last digit', () => {
  expect(parseIn('9007199254740993', { site: 'youtube', language: 'en', of: 'comments' })).toBeUndefined();
});

describe('languages', () => {
  it('reads "no" as bokmål and falls back from region to language', () => {
    for (const language of ['no', 'nb', 'nb-NO', 'no_NO', 'NB-no']) {
      expect(range('1,81 mill. abonnenter', { site: 'youtube', language }), language).toEqual([1_810_000, 1_819_999]);
    }
  });

  it.each(['', 'und', 'xx'])('without a language (%j) reads only what every language reads alike', (language) => {
    expect(range('447', { site: 'youtube', language })).toEqual([447, 447]);
    expect(range('1,234,567', { site: 'youtube', language, of: 'views' })).toEqual([1_234_567, 1_234_567]);
    expect(range('12K', { site: 'youtube', language, of: 'followers' })).toEqual([12_000, 12_099]);
    for (const text of ['1,234', '1.234', '12B', '12 M', '12 mil', '12,3 tn', '103 tuh vaatamist', 'No views']) {
      expect(parseIn(text, { site: 'youtube', language }), text).toBeUndefined();
    }
  });
});
