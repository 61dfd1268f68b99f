import { marketName } from '../../lib/i18n/names';
import { formatNumber, formatPercent } from '../../lib/i18n/numbers';
import { reasonText } from '../../lib/i18n/reasons';
import { plural, t } from '../../lib/i18n/text';
import type { Disclosure } from '../../lib/model/disclosure';
import type { Profile } from '../../lib/model/profile';
import { Glyph } from '../ui/glyph';
import { Tile } from './tile';

interface Props {
  disclosure: Disclosure | null;
  profile: Profile;
  onChooseMarket: () => void;
}

/** How many of the ads are labelled clearly. Nothing to judge is not "all", and nothing read is not "none". */
export function LabellingTile({ disclosure, profile, onChooseMarket }: Props) {
  return <Tile heading={t('disclosure_tile')}>{content({ disclosure, profile, onChooseMarket })}</Tile>;
}

function content({ disclosure, profile, onChooseMarket }: Props) {
  if (!disclosure) {
    return (
      <>
        <p className="tile-words">{t('disclosure_no_market')}</p>
        <button type="button" className="button-link" onClick={onChooseMarket}>
          {t('disclosure_choose_market')}
        </button>
      </>
    );
  }
  const { share, commercial, clear, unclear, postsRead, reasons, market } = disclosure;
  if (share) {
    const title = reasons.map(reasonText).filter(Boolean).slice(0, 1);
    return (
      <>
        <p className="tile-value" title={[...title, marketName(market)].join(' ')}>
          {t('disclosure_of', formatNumber(clear), formatNumber(commercial))}
        </p>
        <p>{`${formatNumber(share.low)}–${formatPercent(Math.round(share.high))}`}</p>
        {unclear > 0 && <p>{plural('disclosure_unclear', unclear)}</p>}
      </>
    );
  }
  const isRead = profile.recent.some(({ caption }) => caption !== undefined) || unclear > 0;
  if (!isRead) {
    return (
      <>
        <p className="tile-words">
          <Glyph of="unclear" /> {t('disclosure_no_captions')}
        </p>
        <p>{t(profile.site === 'youtube' ? 'disclosure_captions_on_videos' : 'disclosure_captions_on_posts')}</p>
      </>
    );
  }
  return (
    <>
      <p className="tile-words">{t('disclosure_nothing')}</p>
      <p>{plural('disclosure_nothing_in', postsRead)}</p>
      {unclear > 0 && <p>{plural('disclosure_unclear', unclear)}</p>}
    </>
  );
}
