import { textDirection } from '../../lib/i18n/direction';
import { uiLanguage } from '../../lib/i18n/text';

/** Tells the document which language it speaks and which way that is written: its HTML file cannot know. */
export function setDocumentLanguage(document: Document, title: string): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = textDirection();
  document.title = title;
}
