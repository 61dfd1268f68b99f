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
  future: 'problem_future',
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

/** What of a table could not be read, or is not taken as it stands, by its lines. */
export function LeftOutRows({ leftOut }: { leftOut: LeftOut }) {
  const { rows, cells, ahead, first } = leftOut;
  if (first.length === 0) return null;
  const dates = [...ahead.values()].reduce((sum, count) => sum + count, 0);
  const columns = [...ahead.keys()].map((column) => shortened(column, LONGEST));
  const more = rows + cells + dates - first.length;
  const told = [
    rows > 0 && plural('import_left_out', rows),
    cells > 0 && plural('import_cells_left_out', cells),
    dates > 0 && plural('import_dates_ahead', dates, columns.join(', ')),
  ];
  return (
    <details className="left-out">
      <summary className="problem">{told.filter(Boolean).join(' · ')}</summary>
      <ul>
        {first.map((problem, index) => (
          <li key={index}>
            {where(problem)} {t(REASONS[problem.code])}
          </li>
        ))}
        {more > 0 && <li>{t('problem_more', formatNumber(more))}</li>}
      </ul>
    </details>
  );
}
