import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/text';
import type { Verdict } from '../../lib/model/verdict';
import { Evidence } from './evidence';
import { Findings } from './findings';
import { PageState } from './page-state';
import { Posts } from './posts';
import { SaveBar } from './save-bar';
import { useTabView } from './use-tab-view';
import { VerdictTiles } from './verdict-tiles';
import { Who } from './who';
import './popup.css';

interface Props {
  tabId: number;
  /** Opens a page of the extension in a tab. */
  openPage: (path: '/shortlist.html') => void;
}

/** The toolbar popup: who the tab is about, what Vett says of them and why, and one line to save them. */
export function Popup({ tabId, openPage }: Props) {
  const { shown, load, setSaved } = useTabView(tabId);
  const reloadTab = () => void browser.tabs.reload(tabId);
  const openShortlist = (
    <button type="button" className="button-link" onClick={() => openPage('/shortlist.html')}>
      {t('open_shortlist')}
    </button>
  );
  return (
    <div className="popup">
      {shown.state === 'judged' ? (
        <main className="popup-body">
          <Judged verdict={shown.verdict} />
        </main>
      ) : (
        <main className="popup-body" aria-live="polite">
          <PageState shown={shown} onReloadTab={reloadTab} onTryAgain={() => void load()} />
        </main>
      )}
      <footer className="popup-foot">
        {shown.state === 'judged' ? (
          // Another creator, another note.
          <SaveBar key={shown.verdict.account.key} tabId={tabId} saved={shown.verdict.saved} onSaved={setSaved}>
            {openShortlist}
          </SaveBar>
        ) : (
          <div className="foot-line">{openShortlist}</div>
        )}
      </footer>
    </div>
  );
}

function Judged({ verdict: { profile, assessment } }: { verdict: Verdict }) {
  const now = Date.now();
  return (
    <>
      <Who profile={profile} />
      <VerdictTiles profile={profile} assessment={assessment} />
      <Posts profile={profile} assessment={assessment} />
      <Findings assessment={assessment} site={profile.site} />
      <Evidence profile={profile} assessment={assessment} now={now} />
    </>
  );
}
