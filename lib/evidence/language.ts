import { browser } from 'wxt/browser';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';

/** Fewer letters than this name no language for sure. */
const LEAST_LETTERS = 60;
/** More does not make it surer. */
const MOST_CHARACTERS = 20_000;
/** A language that holds less than this share of the text is not the language of the whole, percent. */
const LEAST_SHARE = 60;

/**
 * What the creator wrote, each line once, without what is in no language: addresses, mentions, tags, numbers and pictures. A
 * row of posts that say the same over and over misleads the browser (Chromium 156 takes six times "Still water, day" for
 * Japanese).
 */
function writtenBy({ bio = '', recent }: Profile): string {
  const own = recent.filter((post) => !post.byOthers);
  return linesOf([bio, ...own.flatMap(textsOf)]);
}

function textsOf({ title = '', caption = '' }: Post): string[] {
  return [title, caption];
}

function linesOf(texts: string[]): string {
  const lines = texts
    .join('\n')
    .slice(0, MOST_CHARACTERS)
    .replace(/https?:\/\/\S+|[@#][\p{L}\p{M}\p{N}_.]+/gu, ' ')
    .split('\n')
    .map((line) => line.replace(/[^\p{L}\p{M}.,'’-]+/gu, ' ').trim());
  return [...new Set(lines)].join('\n').trim();
}

/** True where a language is written in Latin letters and the text is, or neither: all others are a guess at romanised words. */
function isInItsLetters(language: string, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return (new Intl.Locale(language).maximize().script === 'Latn') === latin > letters / 2;
}

/**
 * The profile with the language that the creator writes in, as the browser itself tells it from the words that were read: on
 * the machine, with nothing fetched. Unknown unless the browser is sure of it; what the page states goes first.
 */
export async function withLanguage(profile: Profile): Promise<Profile> {
  if (profile.seen['language'] !== undefined) return profile;
  const language = await detect(writtenBy(profile));
  const { language: _, ...rest } = profile;
  return language === undefined ? rest : { ...rest, language };
}

/** The language of each post by its id (BCP-47), of those whose words are enough for the browser to be sure. */
export async function languagesOf(posts: readonly Post[]): Promise<Record<string, string>> {
  const told = await Promise.all(posts.map(async (post) => [post.id, await detect(linesOf(textsOf(post)))] as const));
  return Object.fromEntries(told.flatMap(([id, language]) => (language === undefined ? [] : [[id, language]])));
}

async function detect(text: string): Promise<string | undefined> {
  if (text.replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS) return undefined;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = languages.toSorted((a, b) => b.percentage - a.percentage);
    if (!isReliable || !first || first.percentage < LEAST_SHARE || first.language === 'und') return undefined;
    if (!isInItsLetters(first.language, text)) return undefined;
    return first.language === 'no' ? 'nb' : first.language;
  } catch {
    return undefined;
  }
}
