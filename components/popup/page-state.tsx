import { failureText } from '../../lib/i18n/failures';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { MissReason } from '../../lib/model/profile';
import type { Shown } from './use-tab-view';

interface Props {
  shown: Exclude<Shown, { state: 'judged' }>;
  onReloadTab: () => void;
  onTryAgain: () => void;
  /** Shows what could be saved of the page for those who maintain its reader. */
  onReport: () => void;
}

interface Words {
  title: MessageKey;
  /** What to do about it; a failure has a sentence of its own. */
  hint?: MessageKey;
  /** The one thing that the popup itself can do about it. */
  help?: 'reload' | 'try-again';
}

const MISSES: Record<MissReason, Words> = {
  unsupported: { title: 'state_unsupported', hint: 'state_unsupported_hint' },
  'not-a-profile': { title: 'state_not_a_profile', hint: 'state_not_a_profile_hint' },
  'not-ready': { title: 'state_not_ready', hint: 'state_not_ready_hint', help: 'reload' },
  'login-wall': { title: 'state_login_wall', hint: 'state_login_wall_hint' },
  consent: { title: 'state_consent', hint: 'state_consent_hint' },
  private: { title: 'state_private', hint: 'state_private_hint' },
  'not-found': { title: 'state_not_found', hint: 'state_not_found_hint' },
  'layout-changed': { title: 'state_layout_changed', hint: 'state_layout_changed_hint', help: 'reload' },
};

function wordsFor(shown: Props['shown']): Words {
  switch (shown.state) {
    case 'asking':
    case 'waiting':
      return { title: 'state_waiting', hint: 'state_waiting_hint' };
    case 'reload-needed':
      return { title: 'state_reload_needed', hint: 'state_reload_needed_hint', help: 'reload' };
    case 'miss':
      return MISSES[shown.miss.why];
    case 'failed':
      return { title: 'state_failed', help: 'try-again' };
  }
}

/** Why there is no verdict, in plain words, and what to do about it. */
export function PageState({ shown, onReloadTab, onTryAgain, onReport }: Props) {
  const { title, hint, help } = wordsFor(shown);
  return (
    <section className="page-state">
      <h1>{t(title)}</h1>
      <p className="quiet">{hint ? t(hint) : shown.state === 'failed' && failureText(shown.code)}</p>
      {help === 'reload' && (
        <button type="button" onClick={onReloadTab}>
          {t('reload_tab')}
        </button>
      )}
      {shown.state === 'miss' && shown.miss.why === 'layout-changed' && (
        <button type="button" onClick={onReport}>
          {t('changed_page_title')}
        </button>
      )}
      {help === 'try-again' && (
        <button type="button" onClick={onTryAgain}>
          {t('try_again')}
        </button>
      )}
    </section>
  );
}
