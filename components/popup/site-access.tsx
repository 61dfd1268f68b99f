import { t, uiLanguage } from '../../lib/i18n/text';

interface Props {
  /** Patterns of sites: `https://www.youtube.com/*`. */
  keptOff: readonly string[];
  onAsk: () => void;
  /** Which heading it has where it stands. */
  heading: 'h1' | 'h2';
}

/** Says which sites the browser keeps Vett off, with the button to let it in; nothing where it keeps Vett off none. */
export function SiteAccess({ keptOff, onAsk, heading: Heading }: Props) {
  if (keptOff.length === 0) return null;
  const hosts = keptOff.map((pattern) => pattern.split('/')[2] ?? pattern);
  const sites = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(hosts);
  return (
    <section className="page-state">
      <Heading>{t('state_no_access')}</Heading>
      <p className="quiet">{t('state_no_access_hint', sites)}</p>
      <button type="button" onClick={onAsk}>
        {t('give_access')}
      </button>
    </section>
  );
}
