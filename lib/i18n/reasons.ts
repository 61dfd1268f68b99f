import { TIERS, TIER_SCHEMES, type Reason } from '../model/assessment';
import { schemeName, tierName } from './names';
import { formatNumber, formatPercent } from './numbers';
import { t, type MessageKey } from './text';

/** How a slot's value is written. */
type Kind = 'count' | 'percent' | 'tier' | 'scheme' | 'text';

interface Sentence {
  key: MessageKey;
  /** The slots by name, in the order of the message's own. */
  slots: [name: string, kind: Kind][];
}

// method.md II.12. What tiles, plot and the list of posts left out say already has no sentence here.
const SENTENCES: Record<string, Sentence> = {
  'tier.two': {
    key: 'reason_tier_two',
    slots: [
      ['shown', 'text'],
      ['lo', 'count'],
      ['hi', 'count'],
      ['tierA', 'tier'],
      ['tierB', 'tier'],
      ['scheme', 'scheme'],
    ],
  },
  'er.mean-differs': { key: 'reason_er_mean_differs', slots: [['mean', 'percent']] },
};

function written(value: string | number | undefined, kind: Kind): string {
  if (typeof value === 'number') return kind === 'percent' ? formatPercent(value) : formatNumber(value);
  const tier = kind === 'tier' && TIERS.find((name) => name === value);
  if (tier) return tierName(tier);
  const scheme = kind === 'scheme' && TIER_SCHEMES.find((name) => name === value);
  if (scheme) return schemeName(scheme);
  return value ?? '';
}

/** A reason as a sentence in the person's language; null for a code that has none. */
export function reasonText({ code, slots }: Reason): string | null {
  const sentence = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  return sentence ? t(sentence.key, ...sentence.slots.map(([name, kind]) => written(slots[name], kind))) : null;
}
