import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup, type OwnPage } from '../../components/popup/popup';
import { findTab } from '../../components/popup/use-tab-view';
import { setDocumentLanguage } from '../../components/ui/document-language';
import { t } from '../../lib/i18n/text';

setDocumentLanguage(document, t('extension_name'));

function openPage(path: OwnPage): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

const root = document.getElementById('root');
if (root) {
  void findTab(location.search).then((tabId) => createRoot(root).render(<Popup tabId={tabId} openPage={openPage} />));
}
