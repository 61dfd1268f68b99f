import { labelText } from '../../lib/i18n/disclosure';
import type { LabelVerdict, PostDisclosure } from '../../lib/model/disclosure';
import { Glyph } from './glyph';

const SIGNS = {
  clear: 'clear',
  'insufficient-wording': 'look',
  'bad-placement': 'look',
  missing: 'missing',
  'not-needed': 'unclear',
} as const satisfies Record<LabelVerdict, string>;

/** The sign of a verdict on a post. */
export function labelSign({ label }: Pick<PostDisclosure, 'label'>): 'clear' | 'look' | 'missing' | 'unclear' {
  return label === null ? 'unclear' : SIGNS[label];
}

/** The verdict on a post: sign and words. */
export function LabelWords({ verdict }: { verdict: PostDisclosure }) {
  return (
    <span className="label-words">
      <Glyph of={labelSign(verdict)} /> {labelText(verdict)}
    </span>
  );
}
