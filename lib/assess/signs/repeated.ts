import type { Comment, Sign } from '../../model/signs';

const LEAST_COMMENTS = 50;
const LEAST_POSTS = 3;
/** Shorter texts are the same by chance: "so nice". */
const LEAST_WORDS = 3;
/** 0.7 to 1.1 % is usual (samples of 2024, method.md II.9). */
const MANY = 0.1;

// Case, punctuation and emoji do not make another comment.
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The same comment from different people: `value` is the share of all comments read whose words, at least three, another
 * user wrote too (method.md II.16).
 */
export function repeated(comments: readonly Comment[]): Sign {
  if (comments.length < LEAST_COMMENTS || new Set(comments.map(({ post }) => post)).size < LEAST_POSTS)
    return { state: 'not-enough-evidence' };
  const users = new Map<string, Set<string>>();
  const texts = comments.map(({ text, user }) => {
    const words = plain(text);
    if (words.split(' ').length < LEAST_WORDS) return '';
    const by = users.get(words);
    if (by) by.add(user);
    else users.set(words, new Set([user]));
    return words;
  });
  const shared = texts.filter((words) => (users.get(words)?.size ?? 0) >= 2).length;
  const value = shared / comments.length;
  return { state: value >= MANY ? 'unusual' : 'usual', value };
}
