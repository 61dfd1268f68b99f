import { describe, expect, it } from 'vitest';
import { toDay } from '../../../../lib/sites/youtube/joined';
import { toMoments } from '../../../../lib/sites/youtube/relative-time';

const NOW = '2026-09-14T12:00:00.000Z';

describe('how long ago', () => {
  it.each([
    ['en', '3 weeks ago'],
    ['en-GB', 'Streamed 3 weeks ago'],
    ['nb', 'for 3 uker siden'],
    ['no', 'Strømmet for 3 uker siden'],
    ['sv', 'för 3 veckor sedan'],
    ['da', 'for 3 uger siden'],
    ['fi', '3 viikkoa sitten'],
    ['is', 'fyrir 3 vikum'],
    ['de', 'vor 3 Wochen'],
    ['fr', 'il y a 3 semaines'],
    ['nl', '3 weken geleden'],
    ['es', 'hace 3 semanas'],
    ['es-419', 'Emitido hace 3 semanas'],
    ['it', '3 settimane fa'],
    ['pt', 'há 3 semanas'],
    ['pl', '3 tygodnie temu'],
    ['tr', '3 hafta önce'],
    ['ru', '3 недели назад'],
    ['uk', '3 тижні тому'],
    ['ja', '3 週間前'],
    ['ko', '3주 전'],
    ['zh-CN', '3周前'],
    ['id', '3 minggu yang lalu'],
    ['vi', '3 tuần trước'],
  ])('%s: %s', (language, text) => {
    // Three full weeks, not yet four.
    expect(toMoments(text, language, NOW)).toEqual(['2026-08-17T12:00:00.000Z', '2026-08-24T12:00:00.000Z']);
  });

  it.each([
    ['16 hours ago', '2026-09-13T19:00:00.000Z', '2026-09-13T20:00:00.000Z'],
    ['1 day ago', '2026-09-12T12:00:00.000Z', '2026-09-13T12:00:00.000Z'],
    ['21h ago', '2026-09-13T14:00:00.000Z', '2026-09-13T15:00:00.000Z'],
    ['1 month ago', '2026-07-14T12:00:00.000Z', '2026-08-17T12:00:00.000Z'],
    ['2 years ago', '2023-09-12T12:00:00.000Z', '2024-09-14T12:00:00.000Z'],
  ])('%s', (text, earliest, latest) => {
    expect(toMoments(text, 'en', NOW)).toEqual([earliest, latest]);
  });

  it.each([
    ['en', '43k views'],
    ['en', 'in 3 weeks'],
    ['en', 'Premieres 14/08/2026, 13:00'],
    ['en', '3 fortnights ago'],
    ['en', '56 waiting'],
    ['de', '3 weeks ago'],
    ['', '3 weeks ago'],
    ['xx-invalid-!', '3 weeks ago'],
    ['tlh', '3 weeks ago'],
    ['en', ''],
  ])('%s: nothing in %j', (language, text) => {
    expect(toMoments(text, language, NOW)).toBeUndefined();
  });

  it('knows nothing without a moment to count from', () => {
    expect(toMoments('3 weeks ago', 'en', 'yesterday')).toBeUndefined();
  });
});

describe('the day of joining', () => {
  it.each([
    ['en', 'Joined Feb 27, 2023', '2023-02-27'],
    ['en-GB', 'Joined 9 Mar 2019', '2019-03-09'],
    ['nb', 'Ble med 4. okt. 2011', '2011-10-04'],
    ['sv', 'Gick med 12 maj 2015', '2015-05-12'],
    ['de', 'Beigetreten am 27. Dezember 2020', '2020-12-27'],
    ['fr', 'Actif depuis le 3 août 2009', '2009-08-03'],
    ['es', 'Se unió el 1 ene 2024', '2024-01-01'],
    ['pl', 'Data dołączenia: 5 września 2012', '2012-09-05'],
    ['ja', '2012/03/04 に登録', undefined],
    ['ja', '2012年3月4日 に登録', '2012-03-04'],
    ['ko', '가입일: 2012. 3. 4.', '2012-03-04'],
    ['de', 'Beigetreten am 03.04.2020', undefined],
    ['en', 'Joined Feb 30, 2023', undefined],
    ['en', 'Joined some day', undefined],
    ['', 'Joined Feb 27, 2023', undefined],
  ])('%s: %s', (language, text, day) => {
    expect(toDay(text, language)).toBe(day);
  });
});
