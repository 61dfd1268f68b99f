import { useRef, useState } from 'react';
import { formatNumber } from '../../lib/i18n/numbers';
import { t, type MessageKey } from '../../lib/i18n/text';
import type { RequirementList } from '../../lib/model/requirement';
import { LARGEST_LIST_FILE, parseListFile, type ListFile, type ListFileProblem } from '../../lib/settings/list-file';

const PROBLEMS = {
  'too-large': 'import_too_large',
  'not-json': 'import_not_json',
  'not-a-list': 'import_not_a_list',
  newer: 'import_newer',
  'no-name': 'import_no_name',
  'too-long': 'import_too_long',
} as const satisfies Record<Exclude<ListFileProblem['why'], 'bad-line'>, MessageKey>;

function problemText(problem: ListFileProblem): string {
  return problem.why === 'bad-line' ? t('import_bad_line', formatNumber(problem.line)) : t(PROBLEMS[problem.why]);
}

async function readFile(file: File): Promise<ListFile> {
  if (file.size > LARGEST_LIST_FILE) return { problem: { why: 'too-large' } };
  try {
    return parseListFile(await file.text(), () => crypto.randomUUID());
  } catch {
    // Moved or taken away since it was chosen.
    return { problem: { why: 'not-json' } };
  }
}

/** Takes a list from a file; a file that is none changes nothing, and the reason stays until another is chosen. */
export function ImportList({ onList }: { onList: (list: RequirementList) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File) => {
    const result = await readFile(file);
    setProblem('problem' in result ? problemText(result.problem) : null);
    if ('list' in result) onList(result.list);
  };

  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t('options_list_import')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('options_list_import')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void take(file);
          // The same file, corrected, can be chosen again.
          event.target.value = '';
        }}
      />
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
