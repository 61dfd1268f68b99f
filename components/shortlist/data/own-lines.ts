import { formatNumber } from '../../../lib/i18n/numbers';
import { stageName } from '../../../lib/i18n/stages';
import { t, type MessageKey } from '../../../lib/i18n/text';
import type { Entry } from '../../../lib/model/entry';
import type { RecordContext, RecordLine } from './record-words';

/** The questions of the authenticity test, in its order. */
const QUESTIONS: readonly MessageKey[] = [
  'authenticity_products',
  'authenticity_genuine',
  'authenticity_answers',
  'authenticity_consistent',
];

const yesNo = (answer: boolean) => t(answer ? 'yes' : 'no');

/** What the person has said of a creator, and nothing where they have not. */
export function ownLines(entry: Entry, { lists, fields, requirementLists }: RecordContext): RecordLine[] {
  const said: [label: MessageKey, value: string | undefined][] = [
    ['column_lists', lists.flatMap(({ id, name }) => (entry.lists.includes(id) ? [name] : [])).join(', ')],
    ['record_tags', entry.tags.join(', ')],
    ['record_status', stageName(entry.status)],
    ['record_reason', entry.reason],
    ['column_note', entry.note],
    ['contact', entry.contact],
    ['price_quote', entry.quote === undefined ? undefined : formatNumber(entry.quote)],
    ['record_likes', entry.typed?.likesPerPost === undefined ? undefined : formatNumber(entry.typed.likesPerPost)],
  ];
  return [
    ...said.flatMap(([label, value]) => (value ? [{ label: t(label), value }] : [])),
    ...fieldLines(entry, fields),
    ...answerLines(entry, requirementLists),
    ...testLines(entry),
    ...checklistLines(entry),
  ];
}

function fieldLines({ fields: values }: Entry, fields: RecordContext['fields']): RecordLine[] {
  return fields.flatMap(({ id, name }) => {
    const value = values[id];
    if (value === undefined) return [];
    if (typeof value === 'boolean') return [{ label: name, value: yesNo(value) }];
    return [{ label: name, value: typeof value === 'number' ? formatNumber(value) : value }];
  });
}

function answerLines({ answers }: Entry, lists: RecordContext['requirementLists']): RecordLine[] {
  const lines = lists.flatMap(({ requirements }) => requirements);
  return Object.entries(answers).map(([id, { answer }]) => {
    const asked = lines.find((line) => line.id === id);
    return { label: asked?.kind === 'soft' ? asked.text : t('record_requirement_gone'), value: yesNo(answer) };
  });
}

function testLines({ authenticity }: Entry): RecordLine[] {
  return QUESTIONS.flatMap((question, index) => {
    const answer = authenticity?.answers[index];
    return typeof answer === 'boolean' ? [{ label: t(question), value: yesNo(answer) }] : [];
  });
}

function checklistLines({ checklist }: Entry): RecordLine[] {
  const ticked = Object.values(checklist).filter(({ done }) => done).length;
  return ticked > 0 ? [{ label: t('checklist'), value: t('record_ticked', formatNumber(ticked)) }] : [];
}
