import type { Account } from './account';
import type { Assessment } from './assessment';
import type { Declined } from './declined';
import type { Snapshot } from './entry';
import type { OwnWords } from './own-words';
import type { Miss, Profile } from './profile';

/** How a creator stands in the shortlist. */
export interface Saved {
  entryId: string;
  /** Names, not ids. */
  lists: string[];
  note: string;
  savedAt: string;
  /** The stage they are in, and why where the person has said so; absent while they are new. */
  status?: string;
  reason?: string;
}

/** That the person has declined a creator before. */
export type DeclinedBefore = Pick<Declined, 'id' | 'reason' | 'at'>;

/** What the shortlist keeps of a saved creator beside the facts and the verdict. */
export interface Kept {
  words: OwnWords;
  /** Earliest day first. */
  snapshots: Snapshot[];
}

/** Something that is said in a few words, and the same in a sentence. */
export interface Statement {
  text: string;
  title: string;
}

/** The one answer that badge, icon and popup show. */
export interface Verdict {
  account: Account;
  profile: Profile;
  assessment: Assessment;
  saved: Saved | null;
  /** The last time that the person declined the creator; absent where they never did. */
  declined?: DeclinedBefore;
}

/** What can be said of a tab at this moment. */
export type TabView =
  | { state: 'judged'; verdict: Verdict }
  | { state: 'waiting' }
  | { state: 'miss'; miss: Miss }
  /** The page was open before Vett was: its script is not in there yet. */
  | { state: 'reload-needed' };
