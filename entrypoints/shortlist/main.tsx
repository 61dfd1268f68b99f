import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Shortlist } from '../../components/shortlist/shortlist';
import { beginFirstRows } from '../../components/shortlist/table/first-rows';
import { setDocumentLanguage } from '../../components/ui/document-language';
import { t } from '../../lib/i18n/text';

beginFirstRows();
setDocumentLanguage(document, t('shortlist_document_title'));

function openProfile(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Shortlist openProfile={openProfile} />);
