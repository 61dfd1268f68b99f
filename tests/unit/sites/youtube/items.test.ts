import { describe, expect, it } from 'vitest';
import { isMiss } from '../../../../lib/model/reading';
import type { Post } from '../../../../lib/model/post';
import { youtube } from '../../../../lib/sites/youtube/reader';
import { CHANNEL, channelData, lockup, toPage, VIDEO } from './pages';

/** Three full months before the pages are read, not yet four. */
const BEFORE = ['2026-05-13T12:00:00.000Z', '2026-06-22T12:00:00.000Z'];

/** The one video of a grid whose row shows these texts. */
function readRow(language: string, row: string[]): Post | undefined {
  const ytInitialData = channelData(CHANNEL, '@paperboats', [], [lockup(VIDEO, [row])]);
  const url = 'https://www.youtube.com/@paperboats/videos';
  const reading = youtube.read(toPage({ url, language, embedded: { ytInitialData } }));
  return isMiss(reading) ? undefined : reading.recent[0];
}

describe('the views and the age in a row', () => {
  it.each([
    ['et', '2,4 tuh vaatamist', '3 kuud tagasi', 2_400],
    ['sw', 'Kutazamwa: elfu 2.4', 'miezi 3 iliyopita', 2_400],
    ['mr', '2.4 ह दृश्ये', '3 महिन्यांपूर्वी', 2_400],
    ['km', 'ការមើល 2.4 ពាន់ដង', '3 ខែមុន', 2_400],
    ['ne', '2.4 हजार भ्युज', '3 महिना पहिले', 2_400],
    ['ar', '28 ألفًا مشاهدة', 'قبل 3 أشهر', 28_000],
    ['en', '43 views', '3 months ago', 43],
  ])('%s: %s, %s', (language, views, age, value) => {
    expect(readRow(language, [views, age])).toMatchObject({ views: { low: value }, publishedBetween: BEFORE });
    expect(readRow(language, [age, views])?.views).toMatchObject({ low: value });
  });

  it.each([
    ['et', 'Vaatamisi pole', '3 kuud tagasi'],
    ['mr', 'दृश्ये नाहीत', '3 महिन्यांपूर्वी'],
    ['km', 'គ្មានការមើល', '3 ខែមុន'],
  ])('%s: an age is no number of views beside words for none: %s, %s', (language, views, age) => {
    expect(readRow(language, [views, age])).toMatchObject({ id: VIDEO });
    expect(readRow(language, [views, age])?.views).toBeUndefined();
  });

  it('are told apart although the parser does not know the word for ago', () => {
    expect(readRow('mr', ['12 दृश्ये', '3 महिन्यांपूर्वी'])).toMatchObject({
      views: { low: 12, high: 12 },
      publishedBetween: BEFORE,
    });
  });
});
