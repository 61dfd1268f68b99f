import { describe, expect, it } from 'vitest';
import { timeWords } from '../../../../lib/counts/time-words';
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
    expect(toMoments(text, timeWords(language), NOW)).toEqual(['2026-08-17T12:00:00.000Z', '2026-08-24T12:00:00.000Z']);
  });

  it.each([
    ['hi', '3 महीने पहले', 'month', 3],
    ['hi', '1 साल पहले', 'year', 1],
    ['hi', '2 हफ़्ते पहले', 'week', 2],
    ['az', '3 ay əvvəl', 'month', 3],
    ['ms', '3 bulan yang lalu', 'month', 3],
    ['bn', '২ বছর আগে', 'year', 2],
    ['kn', '3 ತಿಂಗಳ ಹಿಂದೆ', 'month', 3],
    ['zu', 'izinyanga ezingu-3 ezedlule', 'month', 3],
    ['zu', 'iminyaka engu-2 edlule', 'year', 2],
    ['fil', '1 taon na ang nakalipas', 'year', 1],
    ['et', '3 kuud tagasi', 'month', 3],
    ['et', 'Voogesitatud 2 aastat tagasi', 'year', 2],
    ['nb', '3 md. siden', 'month', 3],
    ['no', 'for 2 uker siden', 'week', 2],
    ['sv', 'för 3 mån sedan', 'month', 3],
    ['my', 'လွန်ခဲ့သော 3 လ', 'month', 3],
    ['ne', '३ महिना अघि', 'month', 3],
    ['mr', '3 महिन्यांपूर्वी', 'month', 3],
    ['sw', 'miezi 3 iliyopita', 'month', 3],
    ['km', '3 ខែមុន', 'month', 3],
    ['ar', 'قبل يومين', 'day', 2],
    ['ar', 'تم البث قبل شهرين', 'month', 2],
    ['ar', 'قبل سنة واحدة', 'year', 1],
    ['ar', 'قبل 11 شهرًا', 'month', 11],
    ['he', 'לפני שנתיים', 'year', 2],
    ['he', 'לפני יומיים', 'day', 2],
    ['he', 'לפני חודש', 'month', 1],
    ['he', 'לפני שבועיים (2)', 'week', 2],
  ] as const)('as the site says it, %s: %s', (language, text, unit, count) => {
    const longest = { day: 1, week: 7, month: 31, year: 366 }[unit];
    const shortest = { day: 1, week: 7, month: 28, year: 365 }[unit];
    const before = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
    expect(toMoments(text, timeWords(language), NOW)).toEqual([
      before((count + 1) * longest),
      before(count * shortest),
    ]);
  });

  it.each([
    ['16 hours ago', '2026-09-13T19:00:00.000Z', '2026-09-13T20:00:00.000Z'],
    ['1 day ago', '2026-09-12T12:00:00.000Z', '2026-09-13T12:00:00.000Z'],
    ['21h ago', '2026-09-13T14:00:00.000Z', '2026-09-13T15:00:00.000Z'],
    ['1 month ago', '2026-07-14T12:00:00.000Z', '2026-08-17T12:00:00.000Z'],
    ['2 years ago', '2023-09-12T12:00:00.000Z', '2024-09-14T12:00:00.000Z'],
  ])('%s', (text, earliest, latest) => {
    expect(toMoments(text, timeWords('en'), NOW)).toEqual([earliest, latest]);
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
    ['ar', 'لا توجد مشاهدات'],
    ['he', 'אין צפיות'],
    ['hi', '3 पहले'],
    ['et', '3 vaatamist'],
    ['en', ''],
  ])('%s: nothing in %j', (language, text) => {
    expect(toMoments(text, timeWords(language), NOW)).toBeUndefined();
  });

  it('knows nothing without a moment to count from', () => {
    expect(toMoments('3 weeks ago', timeWords('en'), 'yesterday')).toBeUndefined();
    expect(toMoments('3 weeks ago', undefined, NOW)).toBeUndefined();
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
    ['ja', '2012/03/04 に登録', '2012-03-04'],
    ['ja', '2012年3月4日 に登録', '2012-03-04'],
    ['ko', '가입일: 2012. 3. 4.', '2012-03-04'],
    ['de', 'Beigetreten am 03.04.2020', '2020-04-03'],
    ['de', 'Beigetreten am 27.02.2023', '2023-02-27'],
    ['fi', 'Liittynyt 27.2.2023', '2023-02-27'],
    ['cs', 'Účet založen 27. 2. 2023', '2023-02-27'],
    ['bg', 'Присъединяване: 27.02.2023 г.', '2023-02-27'],
    ['en-CA', 'Joined Sept. 5, 2011', '2011-09-05'],
    ['en-GB', 'Joined 5 Sep 2011', '2011-09-05'],
    ['hi', '27 फ़र॰ 2023 को शामिल हुए', '2023-02-27'],
    ['vi', 'Đã tham gia 27 thg 2, 2023', '2023-02-27'],
    ['vi', 'Đã tham gia 2 thg 12, 2023', '2023-12-02'],
    ['th', 'เข้าร่วมเมื่อ 27 ก.พ. 2023', '2023-02-27'],
    ['th', 'เข้าร่วมเมื่อ 27 ก.พ. 2566', '2023-02-27'],
    ['he', 'תאריך הצטרפות: 5 בספט׳ 2011', '2011-09-05'],
    ['ca', 'S’hi va unir el 27 de febr. del 2023', '2023-02-27'],
    ['hu', 'Csatlakozott: 2011. szept. 5.', '2011-09-05'],
    ['lv', 'Pievienojās: 2011. gada 5. sept.', '2011-09-05'],
    ['pt-BR', 'Inscreveu-se em 9 de mar. de 2013', '2013-03-09'],
    ['sv', 'Gick med 2023-02-27', '2023-02-27'],
    ['ar', 'تاريخ الانضمام 27\u200f/02\u200f/2023', '2023-02-27'],
    ['ar', 'تاريخ الانضمام 03\u200f/04\u200f/2023', '2023-04-03'],
    ['en', 'Joined 27/02/2023', '2023-02-27'],
    ['en', 'Joined 02/27/2023', '2023-02-27'],
    ['en', 'Joined 03/04/2023', undefined],
    ['fa', 'تاریخ پیوستن: ۸ اسفند ۱۴۰۱', undefined],
    ['fr', 'Actif depuis le 3 ma 2009', undefined],
    ['en', 'Joined Ma 3, 2009', undefined],
    ['en', 'Joined Ju 3, 2009', undefined],
    ['en', 'Joined Feb 27, 1023', undefined],
    ['en', 'Joined 99.99.2023', undefined],
    ['en', 'Joined Feb 30, 2023', undefined],
    ['en', 'Joined some day', undefined],
    ['', 'Joined Feb 27, 2023', undefined],
  ])('%s: %s', (language, text, day) => {
    expect(toDay(text, timeWords(language))).toBe(day);
  });
});
