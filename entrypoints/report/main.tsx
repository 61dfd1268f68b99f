import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { ReportPage } from '../../components/report/report-page';
import { setDocumentLanguage } from '../../components/ui/document-language';
import { t } from '../../lib/i18n/text';

setDocumentLanguage(document, t('report_document_title'));

const root = document.getElementById('root');
const ids = new URLSearchParams(location.search).getAll('entry');
if (root) createRoot(root).render(<ReportPage ids={ids} />);
