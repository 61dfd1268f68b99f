import { marketName } from '../../../lib/i18n/names';
import { formatNumber } from '../../../lib/i18n/numbers';
import { reasonText } from '../../../lib/i18n/reasons';
import { plural, t } from '../../../lib/i18n/text';
import { Glyph } from '../../ui/glyph';
import { evidencePage } from '../evidence-page';
import type { ShortDisclosure } from './row';
import { Unknown } from './unknown';

interface Props {
  id: string;
  name: string;
  disclosure: ShortDisclosure | null;
}

/** How many ads are labelled clearly, as the way to the evidence. Empty where no words were read. */
export function LabellingCell({ id, name, disclosure }: Props) {
  if (!disclosure) return <Unknown />;
  const { commercial, clear, missing, unclear, market, reason } = disclosure;
  const sentence = (reason && reasonText(reason)) ?? '';
  return (
    <a
      href={evidencePage([id])}
      target="_blank"
      rel="noreferrer"
      title={t('disclosure_cell_title', sentence, marketName(market))}
    >
      <span className="spoken">{t('evidence_of', name)}: </span>
      {commercial > 0 ? (
        <>
          <Glyph of={clear === commercial ? 'clear' : missing > 0 ? 'missing' : 'look'} />{' '}
          {t('disclosure_of', formatNumber(clear), formatNumber(commercial))}
        </>
      ) : unclear > 0 ? (
        <>
          <Glyph of="unclear" /> {plural('disclosure_unclear', unclear)}
        </>
      ) : (
        <span className="quiet">{t('disclosure_no_ads')}</span>
      )}
    </a>
  );
}
