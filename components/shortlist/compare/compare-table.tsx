import { Fragment } from 'react';
import { formatExact } from '../../../lib/i18n/dates';
import { siteName } from '../../../lib/i18n/names';
import { plural, t, type MessageKey } from '../../../lib/i18n/text';
import type { Entry } from '../../../lib/model/entry';
import type { CreatorFact } from '../../ui/creator-facts';
import type { CompareRow, Standing } from './compare-rows';

interface Props {
  entries: readonly Entry[];
  rows: readonly CompareRow[];
  /** How many equal rows are left out. */
  hidden: number;
  onRemove: (id: string) => void;
}

const ORIGINS = { pages: 'compare_facts', file: 'report_facts_file', both: 'compare_facts_both' } as const;

const GROUPS = [
  ['fact', ORIGINS.pages],
  ['verdict', 'compare_verdicts'],
  ['own', 'compare_own'],
] as const satisfies [CreatorFact['kind'], MessageKey][];

/** Below these widths, in pixels, words break in the middle. */
const LABEL_WIDTH = 120;
const CREATOR_WIDTH = 136;

/** Where the facts come from. Of which site somebody is stands in every source, and tells nothing. */
function originOf(facts: readonly CompareRow[]): keyof typeof ORIGINS {
  const told = facts.filter(({ key }) => key !== 'platform').flatMap(({ cells }) => cells);
  const known = told.filter(({ text }) => text !== '');
  if (!known.some(({ isOfFile }) => isOfFile)) return 'pages';
  return known.every(({ isOfFile }) => isOfFile) ? 'file' : 'both';
}

/** The comparison: a column a creator, a row a thing, and beside each row how they stand to each other in it. */
export function CompareTable({ entries, rows, hidden, onRemove }: Props) {
  return (
    <>
      <div className="compare-scroll">
        <table className="compare-table" style={{ minInlineSize: LABEL_WIDTH + entries.length * CREATOR_WIDTH }}>
          <thead>
            <tr>
              <td />
              {entries.map((entry) => (
                <Head key={entry.id} entry={entry} onRemove={onRemove} />
              ))}
            </tr>
          </thead>
          <tbody>
            {GROUPS.map(([kind, label]) => {
              const group = rows.filter((row) => row.kind === kind);
              if (group.length === 0) return null;
              const origin = kind === 'fact' ? originOf(group) : undefined;
              return (
                <Fragment key={kind}>
                  <tr className="compare-group">
                    <th scope="colgroup" colSpan={entries.length + 1}>
                      {t(origin ? ORIGINS[origin] : label)}
                    </th>
                  </tr>
                  {group.map((row) => (
                    <Row key={row.key} row={row} namesFiles={origin === 'both'} />
                  ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {hidden > 0 && `${plural('compare_hidden', hidden)} `}
        {entries.length > 1 && t('compare_hint')}
      </p>
    </>
  );
}

function Head({ entry: { id, profile }, onRemove }: { entry: Entry; onRemove: Props['onRemove'] }) {
  const name = profile.name ?? profile.handle ?? profile.accountId ?? '';
  return (
    <th scope="col">
      <a className="compare-name" href={profile.url} target="_blank" rel="noreferrer" title={name}>
        <bdi>{name}</bdi>
      </a>
      <span className="quiet">
        {profile.handle && <bdi>@{profile.handle}</bdi>} {siteName(profile.site)}
      </span>
      <span className="quiet compare-read" title={formatExact(profile.readAt)}>
        <button
          type="button"
          className="button-link"
          aria-label={t('compare_remove', name)}
          onClick={() => onRemove(id)}
        >
          {t('compare_take_out')}
        </button>
      </span>
    </th>
  );
}

const MARKS: Record<Standing, { sign: string; words: MessageKey }> = {
  differs: { sign: '≠', words: 'compare_differs' },
  overlap: { sign: '≈', words: 'compare_overlap' },
  same: { sign: '=', words: 'compare_same' },
  unlike: { sign: '∦', words: 'compare_unlike' },
  unknown: { sign: '?', words: 'compare_unknown' },
};

function Row({ row: { label, cells, standing }, namesFiles }: { row: CompareRow; namesFiles: boolean }) {
  const { sign, words } = MARKS[standing];
  return (
    <tr className={`compare-${standing}`}>
      <th scope="row">
        {label}
        {cells.length > 1 && (
          <span className="compare-mark" title={t(words)}>
            <span aria-hidden="true">{sign}</span>
            <span className="spoken">{t(words)}</span>
          </span>
        )}
      </th>
      {cells.map(({ text, more, isOfFile }, at) => (
        // A creator's column never changes its place without the table being made anew.
        <td key={at}>
          {text === '' ? <span className="quiet">{more ?? t('unknown')}</span> : <bdi>{text}</bdi>}
          {text !== '' && more && <span className="quiet compare-more">{more}</span>}
          {/* What more there is to say of a number out of a file names the file. */}
          {text !== '' && !more && namesFiles && isOfFile && (
            <span className="quiet compare-more">{t('from_file')}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
