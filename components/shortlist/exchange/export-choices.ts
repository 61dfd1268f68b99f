import type { PresetId } from '../../../lib/exchange/presets';
import type { MessageKey } from '../../../lib/i18n/text';

/** What the shortlist can leave as: a CSV of some kind, or one of these. */
export type Choice = PresetId | 'xlsx' | 'clipboard' | 'evidence' | 'evidence-page' | 'report' | 'backup';

interface Offer {
  id: Choice;
  name: MessageKey;
  /** What it is good for. */
  purpose: MessageKey;
}

/** Everything that is offered, in its order. */
export const OFFERS: { title: MessageKey; offers: Offer[] }[] = [
  {
    title: 'export_group_spreadsheet',
    offers: [
      { id: 'xlsx', name: 'export_xlsx', purpose: 'export_xlsx_for' },
      { id: 'excel-nordic', name: 'export_excel_nordic', purpose: 'export_excel_nordic_for' },
      { id: 'excel', name: 'export_excel', purpose: 'export_excel_for' },
      { id: 'clipboard', name: 'export_clipboard', purpose: 'export_clipboard_for' },
      { id: 'sheets', name: 'export_sheets', purpose: 'export_sheets_for' },
    ],
  },
  {
    title: 'export_group_tool',
    offers: [
      { id: 'airtable', name: 'export_airtable', purpose: 'export_airtable_for' },
      { id: 'notion', name: 'export_notion', purpose: 'export_notion_for' },
      { id: 'hubspot', name: 'export_hubspot', purpose: 'export_hubspot_for' },
      { id: 'upfluence', name: 'export_upfluence', purpose: 'export_upfluence_for' },
      { id: 'grin', name: 'export_grin', purpose: 'export_grin_for' },
    ],
  },
  {
    title: 'export_group_paper',
    offers: [
      { id: 'report', name: 'export_report', purpose: 'export_report_for' },
      { id: 'evidence-page', name: 'export_evidence_page', purpose: 'export_evidence_page_for' },
      { id: 'evidence', name: 'export_evidence', purpose: 'export_evidence_for' },
    ],
  },
  {
    title: 'export_group_everything',
    offers: [{ id: 'backup', name: 'export_backup', purpose: 'export_backup_for' }],
  },
];

const REMEMBERED = 'export-choice';

/** What was exported last time; without one, a workbook. */
export function lastChoice(): Choice {
  const kept = remembered();
  const offers = OFFERS.flatMap((group) => group.offers);
  return offers.find(({ id }) => id === kept)?.id ?? 'xlsx';
}

/** Keeps the choice for the next time. */
export function rememberChoice(choice: Choice): void {
  try {
    localStorage.setItem(REMEMBERED, choice);
  } catch {
    // Storage that is switched off, or full: the choice is made again then.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
