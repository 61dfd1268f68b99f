import { plural, t } from '../../lib/i18n/text';
import type { Requirement, RequirementList as List } from '../../lib/model/requirement';
import type { Settings } from '../../lib/model/settings';
import { Field } from './field';
import type { Say } from '../ui/use-say';
import { kindName } from './requirement-kinds';
import { RequirementLines } from './requirement-lines';

interface Props {
  list: List;
  settings: Settings;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  /** Works out the new list from what it is at this moment. */
  changeList: (work: (list: List) => List) => void;
  onCopy: () => void;
  onExport: () => void;
  onDelete: () => void;
  say: Say;
}

/** One list, folded to its name; in it its name, its lines, and what can be done with it as a whole. */
export function RequirementList({ list, settings, isOpen, onOpen, changeList, ...actions }: Props) {
  const rename = (text: string): string | null => {
    const name = text.trim();
    if (name === '') return t('options_list_no_name');
    changeList((before) => ({ ...before, name }));
    return null;
  };
  const bringBack = (line: Requirement, index: number) => {
    changeList((before) => ({ ...before, requirements: before.requirements.toSpliced(index, 0, line) }));
  };
  return (
    <details className="requirement-list" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <bdi className="list-name">{list.name}</bdi>{' '}
        <span className="quiet">{plural('options_lines', list.requirements.length)}</span>
        {settings.currentRequirements === list.id && <span className="tag">{t('options_in_use')}</span>}
      </summary>
      <Field label={t('options_list_name')} maxLength={200} value={list.name} onText={rename} />
      <RequirementLines
        lines={list.requirements}
        settings={settings}
        changeLines={(work) => changeList((before) => ({ ...before, requirements: work(before.requirements) }))}
        onRemoved={(line, index) =>
          actions.say(t('options_line_removed', kindName(line.kind)), () => bringBack(line, index))
        }
      />
      <div className="buttons">
        <button type="button" onClick={actions.onCopy}>
          {t('options_list_copy')}
        </button>
        <button type="button" onClick={actions.onExport}>
          {t('options_list_export')}
        </button>
        <button type="button" onClick={actions.onDelete}>
          {t('options_list_delete')}
        </button>
      </div>
    </details>
  );
}
