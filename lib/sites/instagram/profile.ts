import type { Account } from '../../model/account';
import type { Reading, Seen } from '../../model/profile';
import type { Page, PageResponse } from '../contract';
import type { Loaded } from './embedded';
import { addFacts, addOwner, tellsSomething, toProfile, type Facts } from './facts';
import { readHeader } from './header';
import type { Media } from './media';
import { nameBefore, profileMeta } from './meta';
import { missing } from './missing';
import { addMedia, isSame, toPost } from './post';
import { embeddedSources, loadedFor, names, responseSources, type Source } from './sources';
import type { Owner } from './user';

/** As many posts as are kept of one page; more are only reached by scrolling for minutes. */
const MOST_POSTS = 300;

/** Reads a profile page: what its payloads say about the account in the address, then its meta tags, then its header. */
export function readProfile({ handle = '' }: Account, page: Page): Reading {
  const loaded = loadedFor(page);
  const isLoaded = loaded.handle === handle;
  const route = isLoaded ? loaded.profilePk : undefined;
  const embedded = embeddedSources(page);
  const first = [...embedded, ...responseSources(page, [handle])];
  const profile: Owner = { pk: pkOf(handle, first) ?? route, handle };
  const isFirst = isFirstPage(loaded, handle, embedded);
  /** Whether what says of nobody whose it is can only be this account's. */
  const isFor = ({ seen, asked }: Source) =>
    seen === 'embedded' ? isFirst : [handle, profile.pk].some((word) => word !== undefined && names(asked, word));
  profile.pk ??= namelessPk(first.filter(isFor));
  // Some answers name the account by its number only.
  const sources = profile.pk === undefined ? first : [...embedded, ...responseSources(page, [handle, profile.pk])];
  const facts: Facts = { user: {}, seen: {} };
  const media = new Map<string, Media>();
  let recentSeen: Seen | undefined;
  for (const source of sources) {
    for (const user of source.users) {
      const isNamed = user.handle === handle || (user.handle === undefined && isSame(user, profile));
      if (isNamed) addFacts(facts, user, source.seen);
    }
    for (const one of source.media) {
      if (one.elsewhere) continue;
      const isNobodys = (one.owner.pk ?? one.owner.handle) === undefined;
      const isOwn = isNobodys ? isFor(source) : isSame(one.owner, profile);
      if (!isOwn && !one.coauthors.some((coauthor) => isSame(coauthor, profile))) continue;
      addMedia(media, one);
      recentSeen ??= source.seen;
      if (isOwn) addOwner(facts, one.owner, source.seen);
    }
  }

  const recent = [...media.values()].slice(0, MOST_POSTS).map((one) => toPost(one, profile, 'image', page.now));
  const { followers, following, postCount, name } = facts.user;
  const isWhole = [followers, following, postCount, name].every((fact) => fact !== undefined);
  const header = isWhole ? undefined : readHeader(page, handle);
  // The tags go on describing the page that the document was loaded with.
  const meta = isLoaded && !isWhole ? profileMeta(page, handle) : { name: nameBefore(page.document.title, handle) };
  const read = toProfile(page, profile, facts, { meta, ...(header && { header }), recent, recentSeen });
  if (tellsSomething(read)) return read;
  if (page.responses.some((response) => isAskedInVain(response, handle))) return { why: 'not-found' };
  return facts.user.isPrivate ? { why: 'private' } : missing(page, header !== undefined);
}

/** The site's answer when it knows no such account, or none that this visitor may see. */
function isAskedInVain({ url, text }: PageResponse, handle: string): boolean {
  return (
    /\/web_profile_info\//.test(url) && names(url, handle) && /^\s*\{\s*"data"\s*:\s*\{\s*"user"\s*:\s*null/.test(text)
  );
}

/** The pk that the payloads give the handle: an account's own record before the author of a post. */
function pkOf(handle: string, sources: Source[]): string | undefined {
  const users = sources.flatMap((source) => source.users);
  const owners = sources.flatMap((source) => source.media.flatMap(({ owner, coauthors }) => [owner, ...coauthors]));
  return [...users.toReversed(), ...owners].find((one) => one.handle === handle && one.pk !== undefined)?.pk;
}

/** The pk of the one account without a handle that a logged-out page carries records of: the one it shows. */
function namelessPk(sources: Source[]): string | undefined {
  const nameless = sources.flatMap(({ users }) => users).filter(({ handle }) => handle === undefined);
  const [pk, another] = new Set(nameless.flatMap((user) => user.pk ?? []));
  return another === undefined ? pk : undefined;
}

/** Whether the document was loaded for this handle, as all that says so agrees: then what it embeds without a name is about it. */
function isFirstPage(loaded: Loaded, handle: string, embedded: Source[]): boolean {
  if (loaded.isDisputed) return false;
  if ((loaded.handle !== undefined || loaded.postPk !== undefined) && loaded.handle !== handle) return false;
  const named = embedded.flatMap((source) => source.users).flatMap((user) => user.handle ?? []);
  return named.length === 0 || named.includes(handle);
}
