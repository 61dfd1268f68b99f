import { formatDay, formatExact } from '../../../lib/i18n/dates';
import { languageName, schemeName, siteName, tierNames } from '../../../lib/i18n/names';
import { stageName } from '../../../lib/i18n/stages';
import { plural, t } from '../../../lib/i18n/text';
import { countText, countTitle } from '../../ui/followers';
import { Glyph } from '../../ui/glyph';
import { growthText } from '../../ui/growth-words';
import { RelativeTime } from '../../ui/relative-time';
import { fieldIdOf, type Column } from './columns';
import type { Creator } from './creators';
import { fieldValueText, quoteText } from './field-words';
import { isStale } from './filter';
import { LabellingCell } from './labelling-cell';
import { RateCell } from './rate-cell';
import type { Row } from './row';
import { Unknown } from './unknown';

interface Props {
  column: Column;
  creator: Creator;
  /** Names of lists, by id. */
  lists: ReadonlyMap<string, string>;
  now: number;
}

/** What a row shows in a column. Those of the creator and of the note are not here: they are more than something to read. */
export function Cell({ column, creator: { row, others }, lists, now }: Props) {
  switch (column) {
    case 'platform': {
      const sites = new Set([row, ...others].map(({ site }) => siteName(site)));
      return <Words words={[...sites]} />;
    }
    case 'followers':
      return <Followers row={row} />;
    case 'tier':
      return <span title={t('tier_in_scheme', schemeName(row.scheme))}>{tierNames(row.tiers) || <Unknown />}</span>;
    case 'engagement':
    case 'viewRate':
      return <RateCell rate={row[column]} site={row.site} />;
    case 'disclosure':
      return <LabellingCell id={row.id} name={row.name} disclosure={row.disclosure} />;
    case 'requirements':
      return <Requirements requirements={row.requirements} />;
    case 'signs':
      return <Signs row={row} />;
    case 'growth':
      return row.growth.state === 'not-enough-evidence' ? <Unknown /> : growthText(row.growth);
    case 'status':
      return <span title={row.reason}>{stageName(row.status)}</span>;
    case 'lists':
      return <Words words={row.lists.flatMap((id) => lists.get(id) ?? [])} />;
    case 'tags':
      return <Words words={row.tags} />;
    case 'quote':
      return row.quote === undefined ? null : quoteText(row.quote);
    case 'language':
      return row.language === undefined ? <Unknown /> : languageName(row.language);
    case 'contact':
    case 'email':
    case 'country':
      return <Words words={row[column] === undefined ? [] : [row[column]]} />;
    case 'lastPost':
      return row.lastPostAt === undefined ? <Unknown /> : <RelativeTime iso={row.lastPostAt} now={now} />;
    case 'read':
      return <ReadAt row={row} now={now} />;
    case 'saved':
      return (
        <RelativeTime
          iso={row.savedAt}
          now={now}
          title={t('saved_on', formatExact(row.savedAt), formatExact(row.readAt))}
        />
      );
    default: {
      const value = row.fields[fieldIdOf(column) ?? ''];
      return value === undefined ? null : <Words words={[fieldValueText(value)]} />;
    }
  }
}

function Followers({ row: { followers: count, hasFollowersOfFile } }: { row: Row }) {
  if (count === undefined) return <Unknown />;
  if (count === 'hidden') return <span className="quiet">{t('count_hidden')}</span>;
  return <span title={countTitle(count, hasFollowersOfFile && 'file')}>{countText(count)}</span>;
}

function Words({ words }: { words: readonly string[] }) {
  const text = words.join(', ');
  return <bdi title={text || undefined}>{text}</bdi>;
}

function Requirements({ requirements }: Pick<Row, 'requirements'>) {
  if (!requirements) return <Unknown />;
  const { list, met, notMet, open } = requirements;
  const all = [
    notMet > 0 ? plural('requirements_not_met', notMet) : '',
    open > 0 ? plural('requirements_open', open) : '',
    plural('requirements_met', met),
  ].filter(Boolean);
  return (
    <span title={t('requirements_short', list, all.join(', '))}>
      <Glyph of={notMet > 0 ? 'look' : open > 0 ? 'unclear' : 'clear'} /> {all[0]}
    </span>
  );
}

function Signs({ row: { unusual, checked } }: { row: Row }) {
  if (checked === 0) return <Unknown />;
  if (unusual === 0) return <span className="quiet">{t('signs_none_short')}</span>;
  return (
    <>
      <Glyph of="look" /> {plural('signs_check', unusual)}
    </>
  );
}

/** When a page last showed the creator; marked where that is long ago. */
function ReadAt({ row, now }: { row: Row; now: number }) {
  if (row.isImported) return <span title={t('from_file_title', formatDay(row.readAt))}>{t('from_file')}</span>;
  const time = <RelativeTime iso={row.readAt} now={now} />;
  if (!isStale(row, now)) return time;
  return (
    <span className="stale">
      <Glyph of="look" /> <span className="spoken">{t('stale')}: </span>
      {time}
    </span>
  );
}
