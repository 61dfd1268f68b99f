import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/options';
import { setDocumentLanguage } from '../../components/ui/document-language';
import { t } from '../../lib/i18n/text';

setDocumentLanguage(document, t('options_document_title'));

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
