import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup, type OwnPage } from '../../components/popup/popup';
import { askView, findTab } from '../../components/popup/use-tab-view';
import { setDocumentLanguage } from '../../components/ui/document-language';
import { t } from '../../lib/i18n/text';

const tab = findTab(location.search);
// The worker looks for its answer while this page is being made.
const asked = tab.then(askView);

setDocumentLanguage(document, t('extension_name'));

function openPage(path: OwnPage): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** How long an answer is waited for before the popup says that it is asking, milliseconds: one painting is quicker than two. */
const AT_ONCE = 100;

async function show(root: HTMLElement): Promise<void> {
  const tabId = await tab;
  const none = new Promise<undefined>((resolve) => setTimeout(resolve, AT_ONCE));
  const answer = await Promise.race([asked, none]);
  createRoot(root).render(<Popup tabId={tabId} first={answer ?? asked} openPage={openPage} />);
}

const root = document.getElementById('root');
if (root) void show(root);
