import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t, type MessageKey } from '../../../lib/i18n/text';
import type { Problem } from '../../../lib/exchange/row-cells';
import type { LeftOut } from './open-table';
import { shortened } from './shortened';

/** Characters of a column's name. */
const LONGEST = 100;

const REASONS: Record<Problem['code'], MessageKey> = {
  'no-account': 'problem_no_account',
  cells: 'problem_cells',
  number: 'problem_number',
  time: 'problem_time',
  tick: 'problem_tick',
  address: 'problem_address',
  platform: 'problem_platform',
  'too-long': 'problem_too_long',
  'too-large': 'problem_too_large',
};

function where({ line, column }: Problem): string {
  return column === ''
    ? t('problem_line', formatNumber(line))
    : t('problem_cell', formatNumber(line), shortened(column, LONGEST));
}

/** What of a table could not be read, by its lines. */
export function LeftOutRows({ leftOut }: { leftOut: LeftOut }) {
  const { rows, cells, first } = leftOut;
  if (first.length === 0) return null;
  return (
    <details className="left-out">
      <summary className="problem">
        {rows > 0 && plural('import_left_out', rows)}
        {rows > 0 && cells > 0 && ' · '}
        {cells > 0 && plural('import_cells_left_out', cells)}
      </summary>
      <ul>
        {first.map((problem, index) => (
          <li key={index}>
            {where(problem)} {t(REASONS[problem.code])}
          </li>
        ))}
        {rows + cells > first.length && <li>{t('problem_more', formatNumber(rows + cells - first.length))}</li>}
      </ul>
    </details>
  );
}
