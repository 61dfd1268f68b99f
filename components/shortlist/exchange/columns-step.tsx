import { useState } from 'react';
import type { Target } from '../../../lib/exchange/targets';
import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t } from '../../../lib/i18n/text';
import { HowRead } from './how-read';
import { namesAccounts, type Given, type OpenTable } from './open-table';
import { shortened } from './shortened';
import { TargetChoice } from './target-choice';

/** Values that are shown of a column, and characters of each. */
const SHOWN = 3;
const LONGEST = 100;
/** Columns that are shown at a time: each can become many things. */
const COLUMNS = 100;

interface Props {
  open: OpenTable;
  isBusy: boolean;
  onGiven: (given: Given) => void;
  onMapping: (mapping: Target[]) => void;
}

function values(sample: readonly string[][], column: number): string[] {
  const filled = sample.flatMap((row) => shortened(row[column]?.trim() ?? '', LONGEST) || []);
  return [...new Set(filled)].slice(0, SHOWN);
}

/** How a table is read and what each of its columns is: guessed, and the person's to change. */
export function ColumnsStep({ open, isBusy, onGiven, onMapping }: Props) {
  const { table, mapping, given } = open;
  const [shown, setShown] = useState(COLUMNS);
  const more = Math.min(table.header.length - shown, COLUMNS);
  return (
    <fieldset className="columns-step" disabled={isBusy}>
      <HowRead table={table} given={given} onGiven={onGiven} />
      {!namesAccounts(mapping) && <p className="problem">{t('import_need_account')}</p>}
      <table className="mapping">
        <caption>{t('import_columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import_column')}</th>
            <th scope="col">{t('import_becomes')}</th>
            <th scope="col">{t('import_values')}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.slice(0, shown).map((column, index) => {
            const name = shortened(column.trim(), LONGEST) || t('import_no_name_column', formatNumber(index + 1));
            return (
              // Two columns may have one name.
              <tr key={index}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>
                  <TargetChoice
                    column={column}
                    label={t('import_becomes_of', name)}
                    target={mapping[index] ?? 'skip'}
                    onTarget={(target) => onMapping(mapping.with(index, target))}
                  />
                </td>
                <td className="quiet">
                  <bdi>{values(table.sample, index).join(' · ')}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + COLUMNS)}>
          {plural('import_more_columns', more)}
        </button>
      )}
    </fieldset>
  );
}
