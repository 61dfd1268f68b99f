import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { ChangedPage } from '../../components/changed-page/changed-page';
import { setDocumentLanguage } from '../../components/ui/document-language';
import { t } from '../../lib/i18n/text';

setDocumentLanguage(document, t('changed_page_title'));

const root = document.getElementById('root');
const tabId = Number(new URLSearchParams(location.search).get('tab'));
if (root) createRoot(root).render(<ChangedPage tabId={tabId} />);
