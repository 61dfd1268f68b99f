/** A text without its invisible signs, and the way back to where its pieces stood. */
export interface Visible {
  text: string;
  /** Place in the original of the piece that begins here. */
  start: (at: number) => number;
  /** Place in the original behind the piece that ends here. */
  end: (at: number) => number;
}

/** All but the soft hyphen that stands before the first of the others: most texts hold nothing else, and that is soon told. */
const ALL_SEEN = /^[\0-\u00ac\u00ae-\u034e]*$/;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const ALL_UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

const same = (at: number) => at;

/** Takes out what nobody sees (zero-width signs, soft hyphens, variation selectors), so that nothing can hide behind it. */
export function withoutUnseen(original: string): Visible {
  if (ALL_SEEN.test(original) || !UNSEEN.test(original)) return { text: original, start: same, end: same };
  const places: number[] = [];
  let text = '';
  let last = 0;
  const keep = (to: number) => {
    text += original.slice(last, to);
    for (let at = last; at < to; at += 1) places.push(at);
  };
  for (const { index, 0: unseen } of original.matchAll(ALL_UNSEEN)) {
    keep(index);
    last = index + unseen.length;
  }
  keep(original.length);
  return {
    text,
    start: (at) => places[at] ?? original.length,
    end: (at) => (at === 0 ? 0 : (places[at - 1] ?? original.length - 1) + 1),
  };
}
