import type { Account } from '../model/account';
import { SITES } from '../model/names';
import { Profile } from '../model/profile';
import type { Site } from '../model/site';
import {
  HANDLE,
  desktopAddress,
  handleInAddress,
  profileAddress,
  siteCalled,
  siteOfAddress,
  webAddress,
} from './profile-address';
import type { RowCells } from './row-cells';

/** Which account or post an address is about, as the readers know it; null for an address of none of theirs. */
export type AccountOf = (url: string) => Account | null;

/** Whose row it is. */
export interface RowAccount {
  site: Site;
  accountId?: string;
  handle?: string;
  url: string;
}

/** The account at an address; undefined where the address is nobody's profile. */
function accountAt(address: string, accountOf: AccountOf): RowAccount | undefined {
  const url = desktopAddress(address);
  const account = accountOf(url);
  if (account) {
    const { site, kind, accountId, handle } = account;
    if (kind !== 'profile' || (accountId ?? handle) === undefined) return undefined;
    return { site, ...(accountId !== undefined && { accountId }), ...(handle !== undefined && { handle }), url };
  }
  const site = siteOfAddress(url);
  // A site that has a reader has said that this is no profile.
  if (site === undefined || accountOf(profileAddress(site, 'name'))) return undefined;
  const handle = handleInAddress(site, url);
  return handle === undefined ? undefined : { site, handle, url };
}

/** The account that a person has written down: an address, or a handle where the site is known. */
function accountWritten(text: string, site: Site | undefined, accountOf: AccountOf): RowAccount | undefined {
  const url = webAddress(text);
  if (url !== undefined) return accountAt(url, accountOf);
  const handle = text.trim().replace(/^@/, '');
  if (site === undefined || !HANDLE.test(handle)) return undefined;
  return accountAt(profileAddress(site, handle), accountOf);
}

function siteIn(cells: RowCells): Site | undefined {
  return cells.parsed('platform', 'platform', siteCalled);
}

// In our own files the account stands in cells of its own; the address is the one that was seen, whatever its form.
function ownAccount(cells: RowCells, site: Site): RowAccount | undefined {
  const url = cells.parsed('url', 'address', webAddress);
  const accountId = cells.text('account_id').replace(`${site}:`, '') || undefined;
  const handle = cells.text('handle') || undefined;
  if (url === undefined || (accountId ?? handle) === undefined) return undefined;
  const { shape } = Profile;
  const fits =
    shape.url.safeParse(url).success &&
    shape.accountId.safeParse(accountId).success &&
    shape.handle.safeParse(handle).success;
  if (!fits) return undefined;
  return { site, ...(accountId !== undefined && { accountId }), ...(handle !== undefined && { handle }), url };
}

/** The accounts of a row: of other people's tables, one for each site that has a column of its own. */
export function accountsIn(cells: RowCells, isOwn: boolean, accountOf: AccountOf): RowAccount[] {
  const site = siteIn(cells);
  if (isOwn && site !== undefined) {
    const own = ownAccount(cells, site);
    if (own) return [own];
  }
  const named = SITES.flatMap((one) => accountWritten(cells.text(`on_${one}`), one, accountOf) ?? []);
  const [url, handle] = [cells.text('url'), cells.text('handle')];
  const main = accountWritten(url, site, accountOf) ?? accountWritten(handle, site, accountOf);
  if (url !== '' && !main) cells.problem('url', 'address');
  return main ? [main, ...named.filter((one) => one.site !== main.site)] : named;
}
