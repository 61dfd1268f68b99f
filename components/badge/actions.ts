import type { Saved } from '../../lib/model/verdict';

/** What the person can do on the badge. Each throws a `Failure`. */
export interface BadgeActions {
  shortlist(): Promise<Saved>;
  remove(): Promise<{ entryId: string }>;
  restore(entryId: string): Promise<Saved>;
}
