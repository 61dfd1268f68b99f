import { useId, useState } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { t } from '../../lib/i18n/text';
import { LONGEST_WORD, MOST_WORDS, toWords } from './words';

interface Props {
  label: string;
  words: readonly string[];
  onWords: (words: string[]) => void;
}

function problemOf(words: readonly string[]): string | null {
  if (words.some((word) => word.length > LONGEST_WORD)) return t('options_words_too_long', formatNumber(LONGEST_WORD));
  return words.length > MOST_WORDS ? t('options_words_too_many', formatNumber(MOST_WORDS)) : null;
}

/** A field with one word or phrase a line, saved as one types. */
export function WordField({ label, words, onWords }: Props) {
  const id = useId();
  // While it is being typed in, the field keeps its empty lines and spaces.
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? words.join('\n');
  const problem = problemOf(toWords(text));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(12, Math.max(4, text.split('\n').length + 1))}
        dir="auto"
        spellCheck={false}
        value={text}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`}
        onChange={(event) => {
          const typed = event.target.value;
          setDraft(typed);
          const found = toWords(typed);
          if (problemOf(found) === null && found.join('\n') !== words.join('\n')) onWords(found);
        }}
        onBlur={() => {
          if (problem === null) setDraft(null);
        }}
      />
      <p id={`${id}-hint`} className="quiet">
        {t('options_words_hint')}
      </p>
      {problem !== null && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
