import type { Site } from '../model/site';
import { HttpUrl } from '../model/text';
import { guessMapping } from './guess-mapping';
import { pastedRows, type PastedRow } from './pasted-rows';
import { HANDLE, desktopAddress, handleInAddress, profileAddress, siteCalled, siteOfAddress } from './profile-address';
import type { AccountOf } from './row-account';
import { addressCell } from './typed-cells';
import type { Target } from './targets';

/** A creator to be looked at. */
export interface FoundCandidate {
  url: string;
  /** The account's key, where the address names an account. */
  key?: string;
  /** As it was pasted. */
  given: string;
}

export interface FoundCandidates {
  /** In their order, each once. */
  found: FoundCandidate[];
  /** Those that were named again, as they were pasted. */
  doubles: string[];
  /** Lines in which nobody was found, as they were pasted, with their numbers from 1. */
  unknown: { line: number; text: string }[];
}

/** Characters of a line that are looked at; whoever names a creator needs fewer. */
const LONGEST_LINE = 20_000;
const ADDRESS = /(?:https?:\/\/|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,}\/)[^\s"'<>;,|]+/gi;
/** An @ behind a letter belongs to an address of e-mail. */
const WITH_SIGN = /(?<![\p{L}\p{N}._%+-])@([\p{L}\p{M}\p{N}_.·-]+)/gu;

// The full stop or bracket after an address belongs to the sentence.
const ended = (text: string) => text.replace(/[.,:;!?)\]}>]+$/, '');

function atAddress(given: string, accountOf: AccountOf): FoundCandidate | undefined {
  const text = ended(given);
  const written = /^https?:/i.test(text) ? text : `https://${text}`;
  const site = siteOfAddress(written);
  if (site === undefined || !HttpUrl.safeParse(written).success) return undefined;
  const address = desktopAddress(written);
  const account = accountOf(address);
  if (account?.kind === 'profile') return { url: addressCell(address) ?? address, key: account.key, given };
  // Whose post it is stands in the address of some sites; of the others the post itself is looked at.
  if (account?.handle !== undefined) return atHandle(account.handle, account.site, given, accountOf);
  if (account) return { url: address, given };
  // A site that has a reader has said that this is no profile.
  const handle = accountOf(profileAddress(site, 'name')) ? undefined : handleInAddress(site, address);
  return handle === undefined ? undefined : atHandle(handle, site, given, accountOf);
}

function atHandle(handle: string, site: Site, given: string, accountOf: AccountOf): FoundCandidate | undefined {
  if (!HANDLE.test(handle)) return undefined;
  const url = profileAddress(site, handle);
  const account = accountOf(url);
  if (account) return account.kind === 'profile' ? { url, key: account.key, given } : undefined;
  // No: on a site that has a reader, which knows all of its handles.
  return accountOf(profileAddress(site, 'name')) ? undefined : { url, key: `${site}:@${handle.toLowerCase()}`, given };
}

/** Such a line is neither a title nor the names of columns. */
const NAMES_SOMEBODY = /@|:\/\//;
const NAMES_CREATORS = (target: Target) => target === 'handle' || target === 'url' || target.startsWith('on_');

/** People write a title, a date or who made the table above it: so many lines at most. */
const MOST_TITLES = 5;
const filledIn = ({ cells }: PastedRow) => cells.filter((cell) => cell !== '').length;

/** Where the names of the columns stand, and which of the columns name creators. Lines of a title are narrower. */
function headerIn(rows: readonly PastedRow[]): { at: number; columns: Target[] } | undefined {
  let widest = 0;
  for (const [at, row] of rows.slice(0, MOST_TITLES + 1).entries()) {
    if (NAMES_SOMEBODY.test(row.text)) return undefined;
    const columns = filledIn(row) > widest ? columnsIn(rows.slice(at, at + 2)) : undefined;
    if (columns) return { at, columns };
    widest = Math.max(widest, filledIn(row));
  }
  return undefined;
}

/** Which columns name creators, where the first row has the names of columns. */
function columnsIn([first, second]: readonly PastedRow[]): Target[] | undefined {
  if (!first || !second) return undefined;
  // One of several lines that name their site is none of names of columns.
  const columns = guessMapping(first.cells);
  const isHeader = columns.some(
    (target, at) => NAMES_CREATORS(target) && siteCalled(second.cells[at] ?? '') === undefined,
  );
  return isHeader ? columns : undefined;
}

function inRow(
  { text, cells }: PastedRow,
  columns: readonly Target[] | undefined,
  given: Site | undefined,
  accountOf: AccountOf,
): FoundCandidate[] {
  const addresses = text.match(ADDRESS)?.flatMap((address) => atAddress(address, accountOf) ?? []) ?? [];
  if (addresses.length > 0) return addresses;
  const site = cells.map(siteCalled).find((one) => one !== undefined) ?? given;
  const named = (columns ?? []).flatMap((target, at) => {
    const on = target.startsWith('on_') ? siteCalled(target.slice(3)) : target === 'handle' ? site : undefined;
    return on ? (atHandle((cells[at] ?? '').replace(/^@/, ''), on, cells[at] ?? '', accountOf) ?? []) : [];
  });
  if (named.length > 0 || site === undefined) return named;
  const signed = [...text.matchAll(WITH_SIGN)].flatMap(
    ([whole, handle = '']) => atHandle(ended(handle), site, whole, accountOf) ?? [],
  );
  if (signed.length > 0 || columns) return signed;
  // A word alone is a handle only where nothing else stands on the line, the name of the site apart.
  const words = cells.filter((cell) => cell !== '' && siteCalled(cell) === undefined);
  const [word = ''] = words;
  const alone = words.length === 1 ? atHandle(word, site, word, accountOf) : undefined;
  return alone ? [alone] : [];
}

/**
 * The creators in a pasted text: addresses, handles with an @, or a column of handles, out of any spreadsheet or list. `site`:
 * where a handle belongs whose line does not say. What names nobody is given back, so that nothing gets lost unseen.
 */
export function parseCandidates(text: string, accountOf: AccountOf, site?: Site): FoundCandidates {
  const rows = pastedRows(text).map((row) => ({ ...row, text: row.text.slice(0, LONGEST_LINE) }));
  const header = headerIn(rows);
  const found = new Map<string, FoundCandidate>();
  const doubles: string[] = [];
  const unknown: FoundCandidates['unknown'] = [];
  for (const [at, row] of rows.entries()) {
    if (at === header?.at) continue;
    const isTitle = header !== undefined && at < header.at;
    const candidates = isTitle ? [] : inRow(row, header?.columns, site, accountOf);
    if (candidates.length === 0) unknown.push({ line: row.line, text: row.text });
    for (const candidate of candidates) {
      const name = candidate.key ?? candidate.url;
      if (found.has(name)) doubles.push(candidate.given);
      else found.set(name, candidate);
    }
  }
  return { found: [...found.values()], doubles, unknown };
}
