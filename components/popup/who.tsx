import { siteName } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import type { MarketCode } from '../../lib/model/disclosure';
import type { Profile } from '../../lib/model/profile';
import { Followers } from '../ui/followers';
import { initials } from '../ui/initials';
import { MarketChoice } from './market-choice';

interface Props {
  profile: Profile;
  market: MarketCode | undefined;
  onMarket: (market: MarketCode) => void;
}

/** Who the page is about. Initials instead of a picture: the picture would be a request to the site. */
export function Who({ profile, market, onMarket }: Props) {
  const { site, handle, verified } = profile;
  const name = profile.name ?? handle ?? profile.accountId ?? '';
  return (
    <header className="who">
      <span className="who-initials" aria-hidden="true">
        {initials(name)}
      </span>
      <h1 className="who-name">
        <bdi title={name}>{name}</bdi>
        {verified && (
          <span
            className="who-verified"
            role="img"
            aria-label={t('verified', siteName(site))}
            title={t('verified', siteName(site))}
          >
            ✓
          </span>
        )}
      </h1>
      <p className="who-site quiet">
        {siteName(site)} <MarketChoice market={market} onChoose={onMarket} />
      </p>
      <p className="who-facts quiet">
        {handle && <bdi>@{handle}</bdi>}
        <Followers count={profile.followers} seen={profile.seen['followers']} />
      </p>
    </header>
  );
}
