import { useId, useState } from 'react';
import { stageName } from '../../../../lib/i18n/stages';
import { t } from '../../../../lib/i18n/text';
import type { Entry } from '../../../../lib/model/entry';
import { HIGHEST_AMOUNT } from '../../../../lib/model/own-words';
import { addToList, removeFromList, setStatus } from '../../../../lib/shortlist/bulk';
import { setNote, setOwnWords } from '../../../../lib/shortlist/entries';
import { setContact, setField } from '../../../../lib/shortlist/own-words';
import { CheckList } from '../check-list';
import type { Row } from '../row';
import { WITH_REASON } from '../status-menu';
import type { Actions } from '../use-actions';
import type { Own } from '../use-own';
import { FieldInput } from './field-input';
import { TagEditor } from './tag-editor';
import { TextInput } from './text-input';

interface Props {
  entry: Entry;
  /** Other profiles of the same creator: status, lists and tags are the creator's. */
  others: readonly Row[];
  own: Own;
  tags: readonly string[];
  actions: Actions;
}

/** What the person says of the creator. Each field is kept when it is left. */
export function OwnWords({ entry, others, own, tags, actions }: Props) {
  const { act, keep } = actions;
  const { id } = entry;
  const ids = [id, ...others.map((row) => row.id)];
  const kept = (label: string) => t('kept', label);
  return (
    <section className="detail-own">
      <h3 className="spoken">{t('your_own')}</h3>
      <Status
        stages={own.stages}
        status={entry.status || 'new'}
        reason={entry.reason}
        onSet={(status, reason) => act((now, long) => setStatus(ids, status, reason, now, long))}
      />
      <TagEditor tags={entry.tags} known={tags} ids={ids} actions={actions} />
      {own.lists.length > 0 && (
        <CheckList
          legend={t('column_lists')}
          options={own.lists.map(({ id: list, name }) => ({ value: list, label: name }))}
          chosen={entry.lists}
          onChange={(chosen) => {
            const added = chosen.find((list) => !entry.lists.includes(list));
            const gone = entry.lists.find((list) => !chosen.includes(list));
            if (added !== undefined) void act((now, long) => addToList(ids, added, now, long));
            else if (gone !== undefined) void act((now, long) => removeFromList(ids, gone, now, long));
          }}
        />
      )}
      <TextInput
        label={t('column_note')}
        value={entry.note}
        isLong
        onKeep={(note) => keep((now) => setNote(id, note, now), kept(t('column_note')))}
      />
      <TextInput
        label={t('contact')}
        value={entry.contact ?? ''}
        onKeep={(contact) => keep((now) => setContact(id, contact, now), kept(t('contact')))}
      />
      <FieldInput
        field={{ name: t('price_quote'), kind: 'number' }}
        value={entry.quote}
        range={{ min: 0, max: HIGHEST_AMOUNT }}
        onKeep={(quote) =>
          keep(
            (now) => setOwnWords(id, { quote: typeof quote === 'number' ? quote : null }, now),
            kept(t('price_quote')),
          )
        }
      />
      {own.fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={entry.fields[field.id]}
          onKeep={(value) => keep((now) => setField(id, field.id, value, now), kept(field.name))}
        />
      ))}
    </section>
  );
}

interface StatusProps {
  stages: readonly string[];
  status: string;
  reason: string | undefined;
  /** Answers whether it was set. */
  onSet: (status: string, reason: string | undefined) => Promise<boolean>;
}

function Status({ stages, status, reason, onSet }: StatusProps) {
  const [isRejecting, setRejecting] = useState(false);
  const id = useId();
  const all = stages.includes(status) ? stages : [...stages, status];
  const asksReason = isRejecting || status === WITH_REASON;
  return (
    <>
      <div className="detail-field">
        <label htmlFor={id}>{t('column_status')}</label>
        <select
          id={id}
          value={isRejecting ? WITH_REASON : status}
          onChange={({ target }) => {
            setRejecting(target.value === WITH_REASON);
            if (target.value !== WITH_REASON) void onSet(target.value, undefined);
          }}
        >
          {all.map((stage) => (
            <option key={stage} value={stage}>
              {stageName(stage)}
            </option>
          ))}
        </select>
      </div>
      {asksReason && (
        <TextInput
          label={t('reject_reason')}
          value={reason ?? ''}
          hint={t('reject_reason_hint')}
          isAsked={isRejecting}
          onKeep={(text) => {
            setRejecting(false);
            return text === '' ? Promise.resolve(true) : onSet(WITH_REASON, text);
          }}
        />
      )}
    </>
  );
}
