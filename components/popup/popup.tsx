import { lazy, Suspense, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/text';
import type { MarketCode } from '../../lib/model/disclosure';
import type { Verdict } from '../../lib/model/verdict';
import { useMarket } from '../ui/use-market';
import { Findings } from './findings';
import { judgedPosts } from './judged-posts';
import { Labelling } from './labelling';
import { MetBefore } from './met-before';
import { PageState } from './page-state';
import { painted } from './painted';
import { Posts } from './posts';
import { SaveBar } from './save-bar';
import { SiteAccess } from './site-access';
import { ThisPost } from './this-post';
import { useSiteAccess } from './use-site-access';
import { useTabView, type Shown } from './use-tab-view';
import { VerdictTiles } from './verdict-tiles';
import { Who } from './who';
import './popup.css';

// The browser would stop painting the verdict for them.
const More = lazy(() => painted().then(() => import('./more')));
const Deciding = lazy(() => painted().then(() => import('./deciding')));

/** A page of the extension that the popup leads to. */
export type OwnPage =
  '/shortlist.html' | '/shortlist.html#queue' | '/options.html' | `/changed-page.html?tab=${number}`;

interface Props {
  tabId: number;
  /** What the worker was asked before the popup was rendered, or its answer if it has come. */
  first?: Shown | Promise<Shown>;
  /** Opens a page of the extension in a tab. */
  openPage: (path: OwnPage) => void;
}

/** The toolbar popup: who the tab is about, what Vett says of them and why, and one line to save them. */
export function Popup({ tabId, first: asked, openPage }: Props) {
  const { shown, load, setSaved } = useTabView(tabId, asked);
  const { keptOff, ask } = useSiteAccess(load);
  const [isDeclining, setDeclining] = useState(false);
  // Who the popup was opened at: with the tab it can go on to others, and the keys go with it.
  const [first, setFirst] = useState<string>();
  const key = shown.state === 'judged' ? shown.verdict.account.key : undefined;
  if (first === undefined && key !== undefined) setFirst(key);
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
          <Judged
            tabId={tabId}
            verdict={shown.verdict}
            onChanged={() => void load()}
            onMarket={(market) => void chooseMarket(market).then(load, load)}
            onSettings={() => openPage('/options.html')}
          />
          <SiteAccess keptOff={keptOff.filter((site) => isAt(site, shown.verdict))} onAsk={ask} heading="h2" />
        </main>
      ) : (
        <main className="popup-body" aria-live="polite">
          {isUnsupported(shown) && keptOff.length > 0 ? (
            // Which page it is, the browser does not tell either.
            <SiteAccess keptOff={keptOff} onAsk={ask} heading="h1" />
          ) : (
            <PageState
              shown={shown}
              onReloadTab={reloadTab}
              onTryAgain={() => void load()}
              onReport={() => openPage(`/changed-page.html?tab=${tabId}`)}
            />
          )}
        </main>
      )}
      <footer className="popup-foot">
        <Suspense>
          <Deciding
            tabId={tabId}
            shown={shown}
            isDeclining={isDeclining}
            onDeclining={setDeclining}
            onChanged={() => void load()}
            openQueue={() => openPage('/shortlist.html#queue')}
          />
        </Suspense>
        {shown.state === 'judged' ? (
          // Another creator, another note.
          <SaveBar
            key={key}
            tabId={tabId}
            saved={shown.verdict.saved}
            onSaved={setSaved}
            isFirst={first === undefined || first === key}
          >
            {!isDeclining && (
              <button type="button" className="button-link decline-link" onClick={() => setDeclining(true)}>
                {t('decline_this')}
              </button>
            )}
            {openShortlist}
          </SaveBar>
        ) : (
          <div className="foot-line">{openShortlist}</div>
        )}
      </footer>
    </div>
  );
}

const isUnsupported = (shown: Shown) => shown.state === 'miss' && shown.miss.why === 'unsupported';

/** True when a creator is on the site that a pattern such as `https://www.youtube.com/*` names. */
const isAt = (site: string, { profile }: Verdict) => profile.url.startsWith(site.replace('*', ''));

/** Everything is judged anew by the chosen market as soon as it is asked for again. */
async function chooseMarket(market: MarketCode): Promise<void> {
  const { changeSettings } = await import('../../lib/settings/settings');
  await changeSettings({ market });
}

interface JudgedProps {
  tabId: number;
  verdict: Verdict;
  onChanged: () => void;
  onMarket: (market: MarketCode) => void;
  onSettings: () => void;
}

function Judged({ tabId, verdict, onChanged, onMarket, onSettings }: JudgedProps) {
  const { account, profile, assessment } = verdict;
  const { disclosure } = assessment;
  const market = useMarket(disclosure?.market);
  const judged = disclosure ? judgedPosts(disclosure, profile.recent) : [];
  const others = judged.filter(({ post }) => post.id !== account.postId);
  return (
    <>
      <Who profile={profile} market={disclosure?.market} onMarket={onMarket} />
      <MetBefore verdict={verdict} now={Date.now()} onChanged={onChanged} />
      {disclosure && account.kind === 'post' && (
        <ThisPost judged={judged.find(({ post }) => post.id === account.postId)} market={market} />
      )}
      <VerdictTiles profile={profile} assessment={assessment} onChooseMarket={onSettings} />
      {disclosure && others.length > 0 && <Labelling disclosure={disclosure} judged={others} market={market} />}
      <Posts profile={profile} assessment={assessment} />
      <Findings assessment={assessment} site={profile.site} />
      <Suspense>
        <More tabId={tabId} verdict={verdict} now={Date.now()} onChanged={onChanged} onSettings={onSettings} />
      </Suspense>
    </>
  );
}
