import { t, type MessageKey } from './text';

const WORDS: Record<string, MessageKey> = {
  likes: 'formula_likes',
  comments: 'formula_comments',
  shares: 'formula_shares',
  reposts: 'formula_reposts',
  followers: 'formula_followers',
  views: 'formula_views',
};

/** "likes+comments/followers" → "(likes + comments) ÷ followers". A word that is not known stays as it is. */
export function formulaText(formula: string): string {
  const side = (text: string) => {
    const words = text.split('+').map((word) => (WORDS[word] ? t(WORDS[word]) : word));
    return words.length > 1 ? `(${words.join(' + ')})` : words.join('');
  };
  return formula.split('/').map(side).join(' ÷ ');
}
