import { failureText } from '../../../lib/i18n/failures';
import { formatNumber } from '../../../lib/i18n/numbers';
import { plural, t } from '../../../lib/i18n/text';
import type { Entry } from '../../../lib/model/entry';
import { failureCode } from '../../../lib/model/failure';
import { removeEntries } from '../../../lib/shortlist/bulk';
import { undo } from '../../../lib/shortlist/undo';
import { Progress } from '../../ui/progress';
import { RelativeTime } from '../../ui/relative-time';
import { useJob } from '../../ui/use-job';
import type { Say } from '../../ui/use-say';
import { creatorName } from './names';

interface Props {
  /** All who have been kept for longer, and those of them who are named. */
  ids: string[];
  named: Entry[];
  /** In milliseconds. */
  now: number;
  /** Shows the record of one of them. */
  onShow: (id: string) => void;
  say: Say;
}

/** Who has been kept for longer than the person wants, to look at one by one or to remove all at once. */
export function Overdue({ ids, named, now, onShow, say }: Props) {
  const { isBusy, progress, run, cancel } = useJob();

  const takeBack = async (step: string) => {
    // Not stopped by the signal: this goes away with the last who was overdue, perhaps while they are being brought back.
    const outcome = await run(({ onProgress }) => undo(step, new Date().toISOString(), { onProgress }));
    if (outcome.state === 'failed') say(failureText(failureCode(outcome.error)));
  };

  const remove = async () => {
    const outcome = await run((running) => removeEntries(ids, new Date().toISOString(), running));
    if (outcome.state === 'failed') say(failureText(failureCode(outcome.error)));
    if (outcome.state !== 'done') return;
    const { id, count } = outcome.value;
    say(plural('data_retention_removed', count), () => void takeBack(id));
  };

  return (
    <>
      <p>{plural('data_retention_due', ids.length)}</p>
      <ul className="data-people">
        {named.map(({ id, profile }) => (
          <li key={id}>
            <button
              type="button"
              className="button-link"
              title={t('data_look', creatorName(profile))}
              onClick={() => onShow(id)}
            >
              <bdi>{creatorName(profile)}</bdi>
            </button>{' '}
            <span className="quiet">
              <RelativeTime iso={profile.readAt} now={now} />
            </span>
          </li>
        ))}
      </ul>
      {ids.length > named.length && (
        <p className="quiet">{t('data_retention_more', formatNumber(ids.length - named.length))}</p>
      )}
      <button type="button" disabled={isBusy} onClick={() => void remove()}>
        {plural('data_retention_remove', ids.length)}
      </button>
      <Progress label={t('data_retention_removing')} share={progress} onCancel={cancel} />
    </>
  );
}
