import { REMIND_AFTER_DAYS } from '../data/backup-due';
import { recallHere, rememberHere } from '../kept-here';

const KEY = 'shortlist-hushed';
const HUSHED_MS = REMIND_AFTER_DAYS * 86_400_000;

export type Reminder = 'backup' | 'overdue';

/** When the person last wanted to hear no more of each, milliseconds. No word about a creator, so it may lie outside the database. */
export type Hushed = Partial<Record<Reminder, number>>;

/** True for so long after the person has put a reminder off that it is no nagging to say it again. */
export function isHushed(hushed: Hushed, reminder: Reminder, now: number): boolean {
  const at = hushed[reminder];
  return typeof at === 'number' && now - at < HUSHED_MS;
}

/** What was put off; nothing where nothing is remembered. */
export const recallHushed = (): Hushed => recallHere<Hushed>(KEY);

/** Keeps it for the next time. */
export const rememberHushed = (hushed: Hushed): void => rememberHere(KEY, hushed);
