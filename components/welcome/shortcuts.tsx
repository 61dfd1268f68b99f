import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/text';

const WORDS = { _execute_action: 'welcome_keys_popup', 'shortlist-creator': 'welcome_keys_save' } as const;
/** Where browsers let a person choose the keys. Pages cannot link there. */
const CHROMIUM = 'chrome://extensions/shortcuts';
const FIREFOX = 'about:addons';

/** The shortcuts as they are set in this browser, and where they can be set otherwise. */
export function Shortcuts({ firefox }: { firefox: boolean }) {
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]))),
      () => undefined,
    );
  }, []);
  return (
    <>
      <dl className="shortcuts">
        {Object.entries(WORDS).map(([name, words]) => (
          <div key={name}>
            <dt>{keys[name] ? <kbd>{keys[name]}</kbd> : <span className="quiet">{t('welcome_keys_none')}</span>}</dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {firefox ? t('welcome_keys_change_firefox', FIREFOX) : t('welcome_keys_change_chromium', CHROMIUM)}
      </p>
    </>
  );
}
