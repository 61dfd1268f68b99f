import { formatDay } from '../../../lib/i18n/dates';
import { formatNumber } from '../../../lib/i18n/numbers';
import { stageName } from '../../../lib/i18n/stages';
import { plural, t } from '../../../lib/i18n/text';
import { Glyph } from '../../ui/glyph';
import type { Preview } from './preview';

/** Of each kind so many are named; the rest are counted. */
const MOST_NAMED = 20;

/** What a pasted text comes to: who is new, who was met before and how, what was named twice, and what nobody is named in. */
export function PreviewList({
  preview: { found, news, saved, declined, queued, doubles, unknown },
}: {
  preview: Preview;
}) {
  return (
    <>
      <h3>{plural('queue_found', found.length)}</h3>
      <ul className="queue-preview">
        <li>
          <Glyph of={news.length > 0 ? 'clear' : 'unclear'} /> {plural('queue_new', news.length)}
        </li>
        {saved.length > 0 && (
          <Group
            glyph="unclear"
            title={plural('queue_saved', saved.length)}
            lines={saved.map(({ candidate: { given, url }, entry: { profile, status, savedAt } }) => ({
              key: url,
              given: profile.name ?? given,
              more: `${stageName(status)}, ${formatDay(savedAt)}`,
            }))}
          />
        )}
        {declined.length > 0 && (
          <Group
            glyph="look"
            title={plural('queue_declined', declined.length)}
            lines={declined.map(({ candidate: { given, url }, declined: { name, at, reason } }) => ({
              key: url,
              given: name ?? given,
              more: [formatDay(at), reason].filter(Boolean).join(': '),
            }))}
          />
        )}
        {queued.length > 0 && (
          <li>
            <Glyph of="unclear" /> {plural('queue_queued', queued.length)}
          </li>
        )}
        {doubles.length > 0 && (
          <li>
            <Glyph of="unclear" /> {plural('queue_doubles', doubles.length)}
          </li>
        )}
        {unknown.length > 0 && (
          <Group
            glyph="look"
            title={plural('queue_unknown', unknown.length)}
            open
            lines={unknown.map(({ line, text }) => ({
              key: String(line),
              given: text,
              more: t('queue_line', formatNumber(line)),
            }))}
          />
        )}
      </ul>
    </>
  );
}

interface GroupProps {
  glyph: 'look' | 'unclear';
  title: string;
  lines: { key: string; given: string; more: string }[];
  open?: boolean;
}

function Group({ glyph, title, lines, open }: GroupProps) {
  return (
    <li>
      <details open={open}>
        <summary>
          <Glyph of={glyph} /> {title}
        </summary>
        <ul>
          {lines.slice(0, MOST_NAMED).map(({ key, given, more }) => (
            <li key={key}>
              <bdi>{given}</bdi> <span className="quiet">{more}</span>
            </li>
          ))}
          {lines.length > MOST_NAMED && <li className="quiet">{plural('queue_more', lines.length - MOST_NAMED)}</li>}
        </ul>
      </details>
    </li>
  );
}
