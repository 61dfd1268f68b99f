import { formatNumber } from '../../../lib/i18n/numbers';
import { t } from '../../../lib/i18n/text';
import { MOST_PRINTED } from '../evidence-page';
import type { OFFERS } from './export-choices';

/** Why something can't be exported in a way: there is nobody, or there are too many for a page. */
export type Obstacle = 'none' | 'too-many';

interface Props {
  offer: (typeof OFFERS)[number]['offers'][number];
  /** What the offers of one dialog have in common. */
  group: string;
  isChosen: boolean;
  obstacle: Obstacle | null;
  onChoose: () => void;
}

/** One of the ways to export, with what it is good for. */
export function Offer({ offer: { id, name, purpose }, group, isChosen, obstacle, onChoose }: Props) {
  return (
    <label className="offer">
      <input
        type="radio"
        name={group}
        value={id}
        checked={isChosen}
        disabled={obstacle !== null}
        data-first={isChosen || undefined}
        onChange={onChoose}
      />
      <span>
        {t(name)}{' '}
        <span className="quiet">
          {obstacle === 'too-many' ? t('export_most', formatNumber(MOST_PRINTED)) : t(purpose)}
        </span>
      </span>
    </label>
  );
}
