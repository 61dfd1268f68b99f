import type { DeclinedBefore, Saved, Statement, Verdict } from '../model/verdict';
import { formatExact, formatMonth } from './dates';
import { stageName } from './stages';
import { t } from './text';

/** A reason longer than that is cut on the badge, and whole in its title. */
const MOST_CHARACTERS = 48;

const withReason = (words: string, reason = '') => (reason === '' ? words : `${words}: ${reason}`);
const cut = (reason = '') =>
  reason.length <= MOST_CHARACTERS ? reason : `${reason.slice(0, MOST_CHARACTERS - 1).trimEnd()}…`;
const isToday = (iso: string, now: number) => new Date(iso).toDateString() === new Date(now).toDateString();

/**
 * How the person has met a creator before, the later of the two where they were both declined and saved: "declined in March:
 * too few local followers". Undefined for somebody new, and for one who was saved today and is nothing more yet. `now` in
 * milliseconds.
 */
export function metStatement(
  { saved, declined }: Pick<Verdict, 'saved' | 'declined'>,
  now: number,
): Statement | undefined {
  if (declined && (!saved || declined.at > saved.savedAt)) return declinedStatement(declined, now);
  return saved ? savedStatement(saved, now) : undefined;
}

function declinedStatement({ at, reason }: DeclinedBefore, now: number): Statement {
  const words = isToday(at, now) ? t('met_declined_today') : t('met_declined', formatMonth(at, now));
  return { text: withReason(words, cut(reason)), title: withReason(t('met_declined_title', formatExact(at)), reason) };
}

function savedStatement({ savedAt, status, reason }: Saved, now: number): Statement | undefined {
  if (status === undefined && isToday(savedAt, now)) return undefined;
  const stage = stageName(status ?? '');
  const since = isToday(savedAt, now) ? '' : t('met_saved', formatMonth(savedAt, now));
  const text = [status === undefined ? '' : withReason(stage, cut(reason)), since].filter(Boolean).join(', ');
  return { text, title: withReason(t('met_saved_title', formatExact(savedAt), stage), reason) };
}
