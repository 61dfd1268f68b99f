import { at, list, textAt } from '../json';

/** The words of one of YouTube's texts: `{simpleText}`, `{runs}`, `{content}` or plain. */
export function words(text: unknown): string | undefined {
  if (typeof text === 'string') return text.trim() || undefined;
  const whole = textAt(text, 'simpleText') ?? textAt(text, 'content');
  if (whole !== undefined) return whole;
  const runs = list(at(text, 'runs')).map((run) => at(run, 'text'));
  return (
    runs
      .filter((run) => typeof run === 'string')
      .join('')
      .trim() || undefined
  );
}

/** The spoken form of a text, which spells out what the text shortens. */
export function spoken(text: unknown): string | undefined {
  return textAt(text, 'accessibility', 'accessibilityData', 'label');
}
