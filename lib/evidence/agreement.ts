import type { Account } from '../model/account';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import type { Site } from '../model/site';

/** The site's own domain as the page's address has it, whatever the country or the subdomain; undefined on other sites. */
function domainOf(url: string, site: Site): string | undefined {
  const parts = new URL(url).hostname.split('.');
  const from = parts.indexOf(site);
  return from < 0 ? undefined : parts.slice(from).join('.');
}

function isUnder(url: string, domain: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

const plain = (handle: string) => handle.normalize('NFC').toLowerCase();

/**
 * What may be believed of a reading that a page sent in: a page speaks of the site it is on and of the account that its
 * address names, and a single post's page of that one post. Undefined when it speaks of somebody else; posts that do not
 * belong are left out.
 */
export function inAgreement(url: string, account: Account, reading: Profile): Profile | undefined {
  const { site } = reading;
  const domain = domainOf(url, site);
  if (account.site !== site || domain === undefined || !isUnder(reading.url, domain)) return undefined;
  if (account.kind === 'profile' && !isSameAccount(account, reading)) return undefined;
  const recent = reading.recent.filter((post) => isUnder(post.url, domain) && isMeant(account, post));
  return { ...reading, recent: account.kind === 'post' ? recent.slice(0, 1) : recent };
}

function isSameAccount(account: Account, { accountId, handle }: Profile): boolean {
  if (account.accountId !== undefined && accountId !== undefined) return account.accountId === accountId;
  if (account.handle !== undefined && handle !== undefined) return plain(account.handle) === plain(handle);
  return true;
}

/** The address of a post has its id, or on some sites a short code that the post's own address repeats. */
function isMeant({ kind, postId }: Account, post: Post): boolean {
  if (kind === 'profile' || postId === undefined || post.id === postId) return true;
  const { pathname, searchParams } = new URL(post.url);
  return pathname.split('/').includes(postId) || [...searchParams.values()].includes(postId);
}
