import { formatNumber } from '../../../lib/i18n/numbers';
import { Folded } from '../../ui/folded';
import type { RecordPart } from './record-words';

/** What is stored, part by part; the long ones are folded to their number. */
export function RecordParts({ parts }: { parts: readonly RecordPart[] }) {
  return parts.map(({ title, lines, isLong }) =>
    isLong ? (
      <Folded key={title} label={title} result={formatNumber(lines.length)}>
        <Lines lines={lines} />
      </Folded>
    ) : (
      <section key={title}>
        <h5>{title}</h5>
        <Lines lines={lines} />
      </section>
    ),
  );
}

function Lines({ lines }: Pick<RecordPart, 'lines'>) {
  return (
    <dl className="data-list">
      {lines.map(({ label, value, url }, index) => (
        // The same label may come again: two posts of one day.
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            <bdi>
              {url === undefined ? (
                value
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {value}
                </a>
              )}
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
