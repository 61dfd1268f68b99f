import type { Account } from '../../model/account';
import type { Miss } from '../../model/profile';
import type { Page } from '../contract';
import { isChannel } from './address';
import type { Source } from './sources';

const CONSENT_HOSTS = ['consent.youtube.com', 'consent.google.com'];

function asksForConsent(document: Document): boolean {
  return [...document.querySelectorAll('form[action]')].some((form) => {
    try {
      return CONSENT_HOSTS.includes(new URL(form.getAttribute('action') ?? '').hostname);
    } catch {
      return false;
    }
  });
}

function asksAnything(document: Document): boolean {
  return [...document.querySelectorAll('script:not([src])')].some((script) =>
    script.textContent?.includes('ytInitialData'),
  );
}

// Data that names no channel is about the address when nothing else came after it.
function isNewest(source: Source, sources: Source[], kind: 'browse' | 'player'): boolean {
  return sources.findLast((other) => other[kind] !== undefined) === source;
}

function channelMiss(wanted: Account, sources: Source[]): Miss | undefined {
  const about = sources.filter(
    ({ browse }) => browse && (isChannel(wanted, browse.names) || browse.names.length === 0),
  );
  for (const source of about.toReversed()) {
    const { browse } = source;
    if (!browse || (browse.names.length === 0 && !isNewest(source, sources, 'browse'))) continue;
    if (browse.isHub && browse.names.length > 0) return { why: 'not-a-profile' };
    if (browse.isGone) return { why: 'not-found' };
    if (browse.isGated) return { why: 'login-wall' };
  }
  return undefined;
}

function videoMiss(wanted: Account, sources: Source[]): Miss | undefined {
  const source = sources.findLast(({ player }) => player && (player.videoId ?? wanted.postId) === wanted.postId);
  const player = source?.player;
  if (!source || !player || (player.videoId === undefined && !isNewest(source, sources, 'player'))) return undefined;
  if (player.status === 'LOGIN_REQUIRED') return { why: 'login-wall' };
  return player.status === 'ERROR' ? { why: 'not-found' } : undefined;
}

/** Why there is no profile on a page that should have one. */
export function toMiss({ document, embedded }: Page, wanted: Account, sources: Source[]): Miss {
  const said = wanted.kind === 'post' ? videoMiss(wanted, sources) : channelMiss(wanted, sources);
  if (said) return said;
  if (asksForConsent(document)) return { why: 'consent' };
  // YouTube's page for an address that was never anybody's holds no data at all.
  if (/^404\b/.test(document.title) && embedded.ytInitialData === undefined) return { why: 'not-found' };
  const known = sources.some(({ browse, watch, player }) => browse ?? watch ?? player);
  const hasData = embedded.ytInitialData !== undefined || asksAnything(document);
  return !known && hasData ? { why: 'layout-changed', detail: 'no known data in the page' } : { why: 'not-ready' };
}
