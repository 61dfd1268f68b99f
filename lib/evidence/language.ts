import { browser } from 'wxt/browser';
import type { Profile } from '../model/profile';

/** Fewer letters than this name no language for sure. */
const LEAST_LETTERS = 60;
/** More does not make it surer. */
const MOST_CHARACTERS = 20_000;
/** A language that holds less than this share of the text is not the language of the whole, percent. */
const LEAST_SHARE = 60;

/** What the creator wrote, without what is in no language: addresses, mentions, tags, numbers and pictures. */
function writtenBy({ bio = '', recent }: Profile): string {
  const own = recent.filter((post) => !post.byOthers);
  const texts = [bio, ...own.flatMap(({ title, caption }) => [title ?? '', caption ?? ''])];
  return texts
    .join('\n')
    .slice(0, MOST_CHARACTERS)
    .replace(/https?:\/\/\S+|[@#][\p{L}\p{M}\p{N}_.]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\s.,'’-]+/gu, ' ')
    .trim();
}

/**
 * The profile with the language that the creator writes in, as the browser itself tells it from the words that were read: on
 * the machine, with nothing fetched. Unknown unless the browser is sure of it; what the page states goes first.
 */
export async function withLanguage(profile: Profile): Promise<Profile> {
  if (profile.seen['language'] !== undefined) return profile;
  const text = writtenBy(profile);
  const language = text.replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS ? undefined : await detect(text);
  const { language: _, ...rest } = profile;
  return language === undefined ? rest : { ...rest, language };
}

async function detect(text: string): Promise<string | undefined> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = languages.toSorted((a, b) => b.percentage - a.percentage);
    if (!isReliable || !first || first.percentage < LEAST_SHARE || first.language === 'und') return undefined;
    return first.language === 'no' ? 'nb' : first.language;
  } catch {
    return undefined;
  }
}
