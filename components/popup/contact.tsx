import { useState } from 'react';
import { contactOf, type Contact } from '../../lib/assess/contact';
import { languageName } from '../../lib/i18n/names';
import { plural, t, uiLanguage } from '../../lib/i18n/text';
import type { Profile } from '../../lib/model/profile';
import { Folded } from '../ui/folded';

/** How to reach the creator, who may answer for them, and in what language they write. */
export function ContactLine({ profile }: { profile: Profile }) {
  const contact = contactOf(profile);
  const { email, links, agency } = contact;
  const { language } = profile;
  return (
    <Folded label={t('contact')} result={inShort(contact, language)}>
      {email === undefined ? <p>{t('contact_no_email')}</p> : <Email address={email} />}
      {agency.length > 0 && (
        <p>
          {t('contact_agency')}{' '}
          {agency.map((hint, index) => (
            <span key={hint}>
              {index > 0 && ', '}
              <q>
                <bdi>{hint}</bdi>
              </q>
            </span>
          ))}
        </p>
      )}
      {links.length > 0 && (
        <ul className="plain-list" aria-label={t('field_links')}>
          {links.map((link) => (
            <li key={link} className="contact-link">
              <a href={link} target="_blank" rel="noreferrer">
                <bdi>{link.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>{language === undefined ? t('contact_no_language') : t('contact_language', languageName(language))}</p>
    </Folded>
  );
}

function inShort({ email, links }: Contact, language: string | undefined): string {
  const parts = [
    email === undefined ? '' : t('field_email'),
    links.length > 0 ? plural('contact_links', links.length) : '',
    language === undefined ? '' : languageName(language),
  ].filter(Boolean);
  return parts.length > 0 ? new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(parts) : t('contact_none');
}

/** Where the clipboard is refused the address is there to be selected. */
function Email({ address }: { address: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <p className="contact-email">
      <bdi>{address}</bdi>
      <button type="button" onClick={() => void copy()}>
        {t('contact_copy')}
      </button>
      <span role="status">{isCopied && t('contact_copied')}</span>
    </p>
  );
}
