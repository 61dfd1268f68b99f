import type { Target } from '../../../lib/exchange/targets';
import { formatNumber } from '../../../lib/i18n/numbers';
import { t } from '../../../lib/i18n/text';
import { HowRead } from './how-read';
import { namesAccounts, type Given, type OpenTable } from './open-table';
import { TargetChoice } from './target-choice';

/** Values that are shown of a column. */
const SHOWN = 3;

interface Props {
  open: OpenTable;
  isBusy: boolean;
  onGiven: (given: Given) => void;
  onMapping: (mapping: Target[]) => void;
}

function values(sample: readonly string[][], column: number): string[] {
  const filled = sample.flatMap((row) => row[column]?.trim() || []);
  return [...new Set(filled)].slice(0, SHOWN);
}

/** How a table is read and what each of its columns is: guessed, and the person's to change. */
export function ColumnsStep({ open, isBusy, onGiven, onMapping }: Props) {
  const { table, mapping, given } = open;
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
          {table.header.map((column, index) => {
            const name = column.trim() || t('import_no_name_column', formatNumber(index + 1));
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
    </fieldset>
  );
}
