import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { setDocumentLanguage } from '../../components/ui/document-language';
import { readSites } from '../../components/options/read-sites';
import { Welcome } from '../../components/welcome/welcome';
import { t } from '../../lib/i18n/text';

setDocumentLanguage(document, t('welcome_document_title'));

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome sites={readSites()} firefox={import.meta.env.FIREFOX} />);
