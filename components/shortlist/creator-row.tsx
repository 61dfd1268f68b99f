import { useEffect, useRef } from 'react';
import { formatExact } from '../../lib/i18n/dates';
import { schemeName, siteName, tierNames } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import type { CountOrHidden } from '../../lib/model/count';
import { countText, countTitle } from '../ui/followers';
import { RelativeTime } from '../ui/relative-time';
import { LabellingCell } from './labelling-cell';
import { NoteCell } from './note-cell';
import { RateCell } from './rate-cell';
import type { Row } from './rows';

interface Props {
  row: Row;
  /** Place in the table, from 0. */
  index: number;
  /** The row that Tab reaches. */
  tabStop: boolean;
  /** The row that the keys act on. */
  active: boolean;
  moves: number;
  editing: boolean;
  onActive: (id: string) => void;
  onEdit: (id: string | null) => void;
  onNote: (row: Row, note: string) => void;
  onRemove: (row: Row) => void;
  now: number;
}

/** One saved creator. */
export function CreatorRow(props: Props) {
  const { row, index, tabStop, active, moves, editing, onActive, onEdit, onNote, onRemove, now } = props;
  const { id, profile, assessment, note, savedAt, updatedAt } = row.entry;
  const element = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (moves > 0 && !editing) element.current?.focus({ preventScroll: true });
  }, [moves, editing]);

  return (
    <tr
      ref={element}
      aria-rowindex={index + 2}
      tabIndex={tabStop ? 0 : -1}
      data-entry={id}
      onFocus={() => onActive(id)}
      className={active ? 'row-active' : undefined}
    >
      <th scope="row" className="col-creator">
        <a href={profile.url} target="_blank" rel="noreferrer" title={row.name}>
          <bdi>{row.name}</bdi>
        </a>
        {profile.handle && <bdi className="quiet">@{profile.handle}</bdi>}
      </th>
      <td className="col-platform">{siteName(profile.site)}</td>
      <td className="col-followers">
        <FollowersCell count={profile.followers} />
      </td>
      <td className="col-tier" title={t('tier_in_scheme', schemeName(assessment.tier.scheme))}>
        {tierNames(assessment.tier.tiers) || <Unknown />}
      </td>
      <td className="col-engagement">
        <RateCell assessment={assessment} measure="engagement" site={profile.site} />
      </td>
      <td className="col-viewRate">
        <RateCell assessment={assessment} measure="viewRate" site={profile.site} />
      </td>
      <td className="col-disclosure">
        <LabellingCell id={id} name={row.name} disclosure={assessment.disclosure} />
      </td>
      <td className="col-lists" title={row.lists.join(', ')}>
        <bdi>{row.lists.join(', ')}</bdi>
      </td>
      <td className="col-note">
        <NoteCell
          name={row.name}
          note={note}
          editing={editing}
          onEdit={() => onEdit(id)}
          onCancel={() => onEdit(null)}
          onSave={(text) => onNote(row, text)}
        />
      </td>
      <td className="col-saved">
        <RelativeTime iso={savedAt} now={now} title={t('saved_on', formatExact(savedAt), formatExact(updatedAt))} />
      </td>
      <td className="col-actions">
        <button
          type="button"
          aria-label={t('remove_creator', row.name)}
          title={t('remove')}
          onClick={() => onRemove(row)}
        >
          ✕
        </button>
      </td>
    </tr>
  );
}

function FollowersCell({ count }: { count: CountOrHidden | undefined }) {
  if (count === undefined) return <Unknown />;
  if (count === 'hidden') return <span className="quiet">{t('count_hidden')}</span>;
  return <span title={countTitle(count)}>{countText(count)}</span>;
}

/** Nothing to see where nothing is known, and a word for those who listen. */
function Unknown() {
  return <span className="spoken">{t('unknown')}</span>;
}
