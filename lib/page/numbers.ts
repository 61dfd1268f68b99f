import type { Numbers } from '../model/numbers';

/** Longer than any tag of a language; what a page says beyond it is no tag. */
const LONGEST_TAG = 35;

/**
 * How numbers are written in the page's language: asked of the worker once a language, because the table of all languages
 * outweighs a reader. The answer is undefined until it has come; then `onKnown` is called.
 */
export function createNumbers(
  ask: (language: string) => Promise<Numbers>,
  onKnown: () => void,
): (language: string) => Numbers | undefined {
  let asked: string | undefined;
  let known: Numbers | undefined;
  return (given) => {
    const language = given.slice(0, LONGEST_TAG);
    if (language === asked) return known;
    asked = language;
    known = undefined;
    ask(language).then(
      (numbers) => {
        if (asked !== language) return;
        known = numbers;
        onKnown();
      },
      () => {
        // The next reading asks again.
        if (asked === language) asked = undefined;
      },
    );
    return undefined;
  };
}
