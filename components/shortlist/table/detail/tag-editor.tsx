import { useId, useState } from 'react';
import { t } from '../../../../lib/i18n/text';
import { addTags, removeTags } from '../../../../lib/shortlist/bulk';
import type { Actions } from '../use-actions';

interface Props {
  tags: readonly string[];
  /** Every tag that there is, to choose from. */
  known: readonly string[];
  /** Whose they are. */
  ids: readonly string[];
  actions: Actions;
}

/** The creator's tags, each with a way to take it off, and a field for one more. */
export function TagEditor({ tags, known, ids, actions: { act } }: Props) {
  const [name, setName] = useState('');
  const id = useId();
  return (
    <div className="detail-field">
      <label htmlFor={id}>{t('column_tags')}</label>
      <div className="tags">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            <bdi>{tag}</bdi>
            <button
              type="button"
              aria-label={t('tag_remove', tag)}
              onClick={() => void act((now, long) => removeTags(ids, [tag], now, long))}
            >
              ✕
            </button>
          </span>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const tag = name.trim();
            setName('');
            if (tag !== '') void act((now, long) => addTags(ids, [tag], now, long));
          }}
        >
          <input
            id={id}
            list={`${id}-known`}
            placeholder={t('tag_new')}
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <datalist id={`${id}-known`}>
            {known.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </form>
      </div>
    </div>
  );
}
