import type { Brand } from '../brands';
import { phrasesOf } from '../reading';
import type { Context } from './context';
import { WEIGHTS, type Sign } from './sign';

const { doubtless: DOUBTLESS } = WEIGHTS;

/** "Which do you prefer? Outfit from shop #shop": the brand named twice, nothing else tagged, and the readers asked about it. */
export function showcaseSigns({ reading, lexicon }: Context): Sign[] {
  const [prompt] = phrasesOf(reading, 'prompt');
  if (!prompt) return [];
  const tags = reading.tokens.filter(({ kind }) => kind === 'hashtag');
  const [tag] = tags;
  if (!tag || tags.length > 1) return [];
  const at = reading.tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'word' && text === tag.text && lexicon.makers.has(reading.tokens[index - 1]?.text ?? ''),
  );
  if (at < 0) return [];
  const brand: Brand = { name: reading.text.slice(tag.start + 1, tag.end), how: 'sure', from: at, to: at };
  return [{ kind: 'mention', weight: DOUBTLESS, from: at, to: at, brand }];
}
