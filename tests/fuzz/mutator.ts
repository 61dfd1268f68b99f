import type { Profile } from '../../lib/model/profile';
import type { Chance } from './random';
import type { RawPage } from './raw-page';

/**
 * `whole`: everything the page told about the creator is still there, so it must still be read.
 * `loss`: something is gone and nothing was added, so no number may be another one than before.
 * `damage`: anything may have become of it; what is read must still stand in the page.
 * `swap`: a part is about somebody else, and nothing of that part may be read.
 */
export type Kind = 'whole' | 'loss' | 'damage' | 'swap';

/** What a mutator has to work with. */
export interface Material {
  page: RawPage;
  /** What is read of the page as it was; undefined when nothing is. */
  profile: Profile | undefined;
  /** By what parts of the page say that they are about its creator or its post, in lower case. */
  names: string[];
  /** A page of somebody else on the same site, and its names. */
  other: RawPage;
  otherNames: string[];
  chance: Chance;
}

export interface Change {
  page: RawPage;
  /** The part of the page that is about the account in the address, when not all of it is. */
  own?: string;
}

/** One way to change a page; undefined where the page has nothing to change that way. */
export interface Mutator {
  name: string;
  kind: Kind;
  change(material: Material): Change | undefined;
}
