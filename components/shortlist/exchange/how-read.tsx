import { useId } from 'react';
import type { Table } from '../../../lib/exchange/read-table';
import { formatNumber } from '../../../lib/i18n/numbers';
import { t } from '../../../lib/i18n/text';
import type { Given } from './open-table';
import { shortened } from './shortened';

const ENCODINGS: Record<Table['encoding'], string> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
};
const DELIMITERS = {
  ',': 'import_delimiter_comma',
  ';': 'import_delimiter_semicolon',
  '\t': 'import_delimiter_tab',
  '|': 'import_delimiter_bar',
} as const satisfies Record<Table['delimiter'], string>;
const DECIMALS = { ',': 'import_decimal_comma', '.': 'import_decimal_point' } as const;

/** Characters of a row, and cells, by which it is known again. */
const SHOWN = 60;
const FIRST = 20;

function beginning(cells: readonly string[]): string {
  const filled = cells.slice(0, FIRST).flatMap((cell) => cell.trim() || []);
  return shortened(filled.join(' · '), SHOWN);
}

interface Props {
  table: Table;
  given: Given;
  onGiven: (given: Given) => void;
}

/** How a table is written, as it was found, and the person's to change. */
export function HowRead({ table, given, onGiven }: Props) {
  const id = useId();
  return (
    <section className="how-read" aria-label={t('import_how_read')}>
      <label htmlFor={`${id}-delimiter`}>{t('import_delimiter')}</label>
      <select
        id={`${id}-delimiter`}
        value={table.delimiter}
        onChange={(event) => onGiven({ ...given, delimiter: event.target.value as Table['delimiter'] })}
      >
        {Object.entries(DELIMITERS).map(([sign, name]) => (
          <option key={sign} value={sign}>
            {t(name)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-decimal`}>{t('import_decimal')}</label>
      <select
        id={`${id}-decimal`}
        value={given.decimal ?? table.decimal}
        onChange={(event) => onGiven({ ...given, decimal: event.target.value as Table['decimal'] })}
      >
        {Object.entries(DECIMALS).map(([sign, name]) => (
          <option key={sign} value={sign}>
            {t(name)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-encoding`}>{t('import_encoding')}</label>
      <select
        id={`${id}-encoding`}
        value={table.encoding}
        onChange={(event) => onGiven({ ...given, encoding: event.target.value as Table['encoding'] })}
      >
        {Object.entries(ENCODINGS).map(([encoding, name]) => (
          <option key={encoding} value={encoding}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-header`}>{t('import_header_line')}</label>
      <select
        id={`${id}-header`}
        value={table.headerLine}
        onChange={(event) => onGiven({ ...given, headerLine: Number(event.target.value) })}
      >
        {table.top.map(({ line, cells }) => (
          <option key={line} value={line}>
            {t('import_header_at', formatNumber(line), beginning(cells))}
          </option>
        ))}
      </select>
    </section>
  );
}
