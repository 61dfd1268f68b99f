import type { Entry } from '../model/entry';
import { toInstant } from '../model/instant';
import { creatorKeys } from '../model/reading';
import { withoutHandles } from './identity';
import { isHandle, joinEntries } from './join-entries';
import { byText } from './latest';
import { without } from './without';

/** Entries that turn out to be one creator, and what becomes of them. */
export interface Group {
  members: Entry[];
  joined: Entry;
}

/**
 * Sorts entries of two shortlists into creators. An account id, or an entry's own id, is proof; a handle only where the
 * account ids do not speak against it. A handle that two accounts have had belongs to the one that shows it now, and of two
 * such to the one that was read last; the other loses it. The order of the entries makes no difference.
 */
export function groupEntries(entries: readonly Entry[]): Group[] {
  let groups: Group[] = [];
  for (const entry of entries) {
    const proofs = new Set([`entry ${entry.id}`, ...entry.keys.filter((key) => !isHandle(key))]);
    const isSame = ({ members }: Group) =>
      members.some(({ id, keys }) => proofs.has(`entry ${id}`) || keys.some((key) => proofs.has(key)));
    const same = groups.filter(isSame);
    groups = [...groups.filter((group) => !same.includes(group)), toGroup([...same.flatMap(membersOf), entry])];
  }
  const handles = [...new Set(entries.flatMap(({ keys }) => keys.filter(isHandle)))].toSorted(byText);
  for (const handle of handles) {
    const [owner, ...others] = claimants(groups, handle);
    const unknown = others.filter(({ joined }) => joined.keys.every(isHandle));
    if (!owner || unknown.length === 0) continue;
    const one = toGroup([owner, ...unknown].flatMap(membersOf));
    groups = [...groups.filter((group) => group !== owner && !unknown.includes(group)), one];
  }
  const lost = new Map<Group, string[]>();
  for (const handle of handles) {
    for (const loser of claimants(groups, handle).slice(1)) lost.set(loser, [...(lost.get(loser) ?? []), handle]);
  }
  return groups.map((group) => withoutLost(group, lost.get(group) ?? []));
}

/** Taken from each reading before they are joined: an earlier handle that is still the creator's is theirs again. */
function withoutLost({ members, joined }: Group, lost: readonly string[]): Group {
  if (lost.length === 0) return { members, joined };
  const left = members.map((member) => withoutHandles(member, lost));
  const isSound = left.map(({ profile }, place) => profile.handle === members[place]?.profile.handle);
  // Nor does the address of a lost handle count where another is known.
  const known = isSound.includes(true)
    ? left.map((entry, place) => (isSound[place] ? entry : { ...entry, profile: withoutUrl(entry.profile) }))
    : left;
  return { members, joined: joinEntries(...known) };
}

function withoutUrl(profile: Entry['profile']): Entry['profile'] {
  return without(profile, 'url') as Entry['profile'];
}

const membersOf = ({ members }: Group) => members;

function toGroup(members: Entry[]): Group {
  return { members, joined: joinEntries(...members) };
}

/** The groups that have a handle, the one it belongs to first: with an account id, showing it now, and read last. */
function claimants(groups: readonly Group[], handle: string): Group[] {
  const isCurrent = ({ profile: { site, handle: name } }: Entry) =>
    creatorKeys({ site, handle: name }).includes(handle);
  const hasId = ({ keys }: Entry) => !keys.every(isHandle);
  const at = ({ profile }: Entry) => toInstant(profile.readAt) ?? 0;
  return groups
    .filter(({ joined }) => joined.keys.includes(handle))
    .toSorted(
      ({ joined: a }, { joined: b }) =>
        Number(hasId(b)) - Number(hasId(a)) ||
        Number(isCurrent(b)) - Number(isCurrent(a)) ||
        at(b) - at(a) ||
        byText(a.id, b.id),
    );
}
