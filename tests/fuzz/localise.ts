import type { Mutator } from './mutator';
import type { RawPage } from './raw-page';

/** What a site writes around a number, # for the number. */
type Sentences = Record<
  'subscriber' | 'view' | 'video' | 'follower' | 'following' | 'post' | 'like' | 'comment',
  string
>;

const LANGUAGES: Record<string, Sentences> = {
  de: toSentences('# Abonnenten|# Aufrufe|# Videos|# Follower|# gefolgt|# Beiträge|# Likes|# Kommentare'),
  nb: toSentences('# abonnenter|# visninger|# videoer|# følgere|# følger|# innlegg|# likerklikk|# kommentarer'),
  sv: toSentences('# prenumeranter|# visningar|# videor|# följare|# följer|# inlägg|# gilla-markeringar|# kommentarer'),
  es: toSentences('# suscriptores|# vistas|# vídeos|# seguidores|# seguidos|# publicaciones|# Me gusta|# comentarios'),
  fr: toSentences('# abonnés|# vues|# vidéos|# followers|# suivi(e)s|# publications|# J’aime|# commentaires'),
  tr: toSentences('# abone|# görüntüleme|# video|# takipçi|# takip|# gönderi|# beğeni|# yorum'),
  ru: toSentences('# подписчиков|# просмотров|# видео|# подписчиков|# подписок|# публикаций|# лайков|# комментариев'),
  ja: toSentences(
    'チャンネル登録者数 #人|# 回視聴|# 本の動画|フォロワー#人|フォロー中#人|投稿#件|いいね#件|コメント#件',
  ),
};

function toSentences(text: string): Sentences {
  const [subscriber = '', view = '', video = '', follower = '', following = '', post = '', like = '', comment = ''] =
    text.split('|');
  return { subscriber, view, video, follower, following, post, like, comment };
}

const POWERS: Record<string, number> = { '': 0, K: 3, M: 6, B: 9 };
const COUNTED =
  /\b(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([KMB]?)(<\/\w+>)? (subscriber|view|video|follower|following|post|like|comment)s?\b/gi;
const AGO = /\b(\d+) (second|minute|hour|day|week|month|year)s? ago\b/g;

function writeNumber(number: string, letter: string, language: string, inEnglish: boolean): string {
  if (inEnglish) return number + letter;
  const plain = number.replaceAll(',', '');
  const value = Number(plain) * 10 ** (POWERS[letter.toUpperCase()] ?? 0);
  const digits = plain.replace('.', '').length;
  return letter === ''
    ? new Intl.NumberFormat(language).format(value)
    : new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: Math.max(1, digits) }).format(
        value,
      );
}

/** An English page as the site shows it in another language. */
function localise(page: RawPage, language: string): RawPage {
  const sentences = LANGUAGES[language];
  if (!sentences) throw new Error(`no sentences in ${language}`);
  const youtube = page.url.includes('.youtube.com/');
  const ago = new Intl.RelativeTimeFormat(language);
  const translate = (text: string) =>
    text
      .replace(COUNTED, (_, number: string, letter: string, tag: string | undefined, noun: string) => {
        const sentence = sentences[noun.toLowerCase() as keyof Sentences];
        // Instagram and TikTok write English numbers into the sentences of every language (numbers.md §3).
        const written = writeNumber(number, letter, language, !youtube);
        return tag === undefined ? sentence.replace('#', written) : written + tag + sentence.replace('#', '');
      })
      .replace(AGO, (_, number: string, unit: string) =>
        ago.format(-Number(number), unit as Intl.RelativeTimeFormatUnit),
      );
  return {
    ...page,
    language,
    html: translate(page.html).replace(/(<html\b[^>]*\blang=")[^"]*/i, (_, start: string) => start + language),
    // The sentences of the other two stand in the document alone.
    embedded: youtube ? mapTexts(page.embedded, translate) : page.embedded,
    responses: youtube ? page.responses.map((one) => ({ ...one, text: translate(one.text) })) : page.responses,
  };
}

function mapTexts(texts: Record<string, string>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]));
}

/** Digits of other scripts, from zero to nine. */
const OTHER_DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '၀၁၂၃၄၅၆၇၈၉'];

/** Ways to show a page to somebody who speaks another language. */
export const localMutators: Mutator[] = [
  {
    name: 'in another language',
    kind: 'whole',
    change: ({ page, chance }) =>
      /^en\b/.test(page.language) ? { page: localise(page, chance.pick(Object.keys(LANGUAGES))) } : undefined,
  },
  {
    name: 'another language than the page says',
    kind: 'damage',
    change: ({ page, chance }) => ({
      page: { ...page, language: chance.pick([...Object.keys(LANGUAGES), 'ar', 'hi', 'id', 'pt-BR']) },
    }),
  },
  {
    name: 'digits of another script',
    kind: 'damage',
    change({ page, chance }) {
      if (page.html === '') return undefined;
      const digits = chance.pick(OTHER_DIGITS);
      const html = page.html.replace(/>[^<>]*</g, (text) =>
        text.replace(/\d/g, (digit) => digits.charAt(Number(digit))),
      );
      return { page: { ...page, html } };
    },
  },
  {
    name: 'other separators',
    kind: 'damage',
    change({ page, chance }) {
      const sign = chance.pick(['.', ' ', '\u00a0', '\u202f', '’', '٬', '']);
      const change = (text: string) => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, sign);
      return { page: { ...page, html: change(page.html) } };
    },
  },
];
