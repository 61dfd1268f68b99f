import { useLayoutEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n/text';
import type { Requirement } from '../../lib/model/requirement';
import type { Settings } from '../../lib/model/settings';
import { RequirementFields } from './requirement-fields';
import { kindName, KINDS, newLine } from './requirement-kinds';

type Lines = readonly Requirement[];

interface Props {
  lines: Lines;
  settings: Settings;
  /** Works out the new lines from those that are there at this moment. */
  changeLines: (work: (lines: Lines) => Requirement[]) => void;
  onRemoved: (line: Requirement, index: number) => void;
}

const MOST_LINES = 100;

/** The lines of a list, in their order: each with its inputs, two buttons to move it and one to remove it. */
export function RequirementLines({ lines, settings, changeLines, onRemoved }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const kinds = useRef<HTMLSelectElement>(null);
  const [kind, setKind] = useState(KINDS[0] ?? 'followers');
  // A changed question gets a new id, but stays the same row: the field must not lose the focus.
  const [rows, setRows] = useState<ReadonlyMap<string, string>>(new Map());
  const rowOf = ({ id }: Requirement) => rows.get(id) ?? id;
  const focus = useRef<{ row: string; button?: 'up' | 'down' } | null>(null);

  useLayoutEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (!wanted) return;
    const row = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-row') === wanted.row);
    // At either end the button that was pressed is switched off: the other one takes over.
    const places = wanted.button
      ? [`.line-${wanted.button}:not(:disabled)`, '.line-move:not(:disabled)']
      : ['input, select', '.line-buttons button:not(:disabled)'];
    const place = places.map((selector) => row?.querySelector<HTMLElement>(selector)).find(Boolean);
    place?.focus();
  }, [lines]);

  const put = (before: Requirement, after: Requirement) => {
    const isNewQuestion = before.kind === 'soft' && after.kind === 'soft' && before.text !== after.text;
    const line = isNewQuestion ? { ...after, id: crypto.randomUUID() } : after;
    if (isNewQuestion) setRows((known) => new Map(known).set(line.id, rowOf(before)));
    changeLines((all) => all.map((one) => (one.id === before.id ? line : one)));
  };

  const move = (line: Requirement, step: -1 | 1) => {
    focus.current = { row: rowOf(line), button: step < 0 ? 'up' : 'down' };
    changeLines((all) => {
      const others = all.filter(({ id }) => id !== line.id);
      return others.toSpliced(all.findIndex(({ id }) => id === line.id) + step, 0, line);
    });
  };

  const remove = (line: Requirement, index: number) => {
    const next = lines[index + 1] ?? lines[index - 1];
    if (next) focus.current = { row: rowOf(next) };
    else kinds.current?.focus();
    changeLines((all) => all.filter(({ id }) => id !== line.id));
    onRemoved(line, index);
  };

  const add = (text: string) => {
    const line = newLine(kind, crypto.randomUUID(), settings, text);
    focus.current = { row: line.id };
    changeLines((all) => [...all, line]);
  };

  return (
    <>
      <ol className="lines" ref={list}>
        {lines.map((line, index) => {
          const name = line.kind === 'soft' ? line.text : kindName(line.kind);
          const say = { up: t('options_line_up', name), down: t('options_line_down', name) };
          return (
            <li key={rowOf(line)} data-row={rowOf(line)}>
              <div role="group" aria-label={kindName(line.kind)}>
                <p className="line-kind">{kindName(line.kind)}</p>
                <RequirementFields line={line} settings={settings} put={(changed) => put(line, changed)} />
              </div>
              <div className="line-buttons">
                <button
                  type="button"
                  className="button-small line-move line-up"
                  disabled={index === 0}
                  aria-label={say.up}
                  title={say.up}
                  onClick={() => move(line, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="button-small line-move line-down"
                  disabled={index === lines.length - 1}
                  aria-label={say.down}
                  title={say.down}
                  onClick={() => move(line, 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  className="button-small"
                  aria-label={t('options_line_remove', name)}
                  title={t('options_line_remove', name)}
                  onClick={() => remove(line, index)}
                >
                  ✕
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <form
        className="line-add"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('text');
          event.currentTarget.reset();
          add(typeof text === 'string' ? text.trim() : '');
        }}
      >
        <select
          ref={kinds}
          aria-label={t('options_line_kind')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? kind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {kindName(one)}
            </option>
          ))}
        </select>
        {kind === 'soft' && (
          <input
            name="text"
            aria-label={t('options_soft_text')}
            placeholder={t('options_soft_example')}
            // A space is no question.
            pattern=".*\S.*"
            required
            maxLength={500}
            autoComplete="off"
          />
        )}
        <button type="submit" disabled={lines.length >= MOST_LINES}>
          {t('options_line_add')}
        </button>
      </form>
    </>
  );
}
