import { failureText } from '../../lib/i18n/failures';
import { siteName } from '../../lib/i18n/names';
import { t, uiLanguage } from '../../lib/i18n/text';
import type { Site } from '../../lib/model/site';
import { Choices } from './choices';
import { Part } from './part';
import { SampleBadge } from './sample-badge';
import { Shortcuts } from './shortcuts';
import { useChoices } from './use-choices';
import './welcome.css';

interface Props {
  /** The sites that are read. */
  sites: readonly Site[];
  /** Firefox has its own places for shortcuts and buttons. */
  firefox: boolean;
}

/** The page that opens once, after the installation: what to choose, what to expect, and what becomes of it. */
export function Welcome({ sites, firefox }: Props) {
  const { settings, failed, choose } = useChoices();
  const names = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(sites.map(siteName));
  return (
    <main className="welcome">
      <header>
        <h1>{t('welcome_document_title')}</h1>
        <p>{t('welcome_lead')}</p>
      </header>
      {failed !== null && <p role="alert">{failureText(failed)}</p>}
      {settings && (
        <>
          <Part title={t('welcome_choose')} hint={t('welcome_choose_hint')}>
            <Choices settings={settings} onChoose={(part) => void choose(part)} />
          </Part>
          <Part title={t('welcome_sample')} hint={t('welcome_sample_hint')}>
            <div className="sample">
              <p className="sample-name">{t('welcome_sample_name')}</p>
              <SampleBadge settings={settings} />
            </div>
          </Part>
        </>
      )}
      <Part title={t('welcome_read')}>
        <ul className="welcome-list">
          <li>{t('welcome_read_sites', names)}</li>
          <li>{t('welcome_read_local')}</li>
          <li>{t('welcome_read_shortlist')}</li>
          <li>{t('welcome_read_private')}</li>
        </ul>
      </Part>
      <Part title={t('welcome_pin')}>
        <p>{firefox ? t('welcome_pin_firefox') : t('welcome_pin_chromium')}</p>
      </Part>
      <Part title={t('welcome_keys')}>
        <Shortcuts firefox={firefox} />
      </Part>
      <footer>
        <p>{t('welcome_start', names)}</p>
        <p className="welcome-links">
          <a href="/options.html">{t('welcome_settings')}</a>
          <a href="/shortlist.html">{t('open_shortlist')}</a>
        </p>
      </footer>
    </main>
  );
}
