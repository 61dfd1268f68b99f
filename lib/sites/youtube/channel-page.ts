import type { Post } from '../../model/post';
import type { Profile, Seen } from '../../model/profile';
import type { Account } from '../../model/account';
import type { Page } from '../contract';
import { channelUrl, isChannel, tabOf, type ChannelName } from './address';
import { aboutFacts, channelFacts } from './channel-facts';
import { addFacts, type Facts } from './facts';
import { headFacts } from './head';
import { toPost, type Item } from './items';
import { renderedFacts } from './rendered';
import type { Source } from './sources';

type Draft = Omit<Profile, 'site' | 'url' | 'recent' | 'readAt' | 'reader'>;

const MOST_POSTS = 500;

function isOwnTarget(target: string, wanted: string | undefined, accountId: string | undefined): boolean {
  return target === wanted || (accountId !== undefined && target.startsWith(`browse-feed${accountId}`));
}

/**
 * The items of the tab in the address, in the order of the page: those it came with and those added while scrolling. After
 * a change of order ("Popular") what is added is no longer the newest, and is left out.
 */
function itemsOf(sources: Source[], wanted: ChannelName, tab: string | undefined): Item[] {
  const isShown = ({ browse }: Source) =>
    browse !== undefined && isChannel(wanted, browse.names) && (!tab || browse.tab === tab);
  const start = sources.findLastIndex(isShown);
  const browse = sources[start]?.browse;
  if (!browse || browse.items.length === 0) return [];
  const items = new Map(browse.items.map((item) => [item.id, item]));
  const accountId = browse.names.find((name) => name.accountId !== undefined)?.accountId;
  let isReordered = false;
  for (const { more = [] } of sources.slice(start + 1)) {
    for (const added of more) {
      if (!isOwnTarget(added.target, browse.target, accountId)) continue;
      isReordered ||= added.isReload;
      if (!isReordered) for (const item of added.items) if (!items.has(item.id)) items.set(item.id, item);
    }
  }
  return [...items.values()];
}

/** A channel as its page shows it; undefined when nothing in the page is about that channel. */
export function readChannelPage(
  page: Page,
  wanted: Account,
  sources: Source[],
): { draft: Draft; url: string; recent: Post[] } | undefined {
  const { document, now, url } = page;
  const draft: Draft = { links: [], seen: {} };
  const know = (facts: Facts, seen: Seen) => addFacts(draft, draft.seen, facts, seen);
  const newestFirst = sources.toReversed();
  const own = newestFirst.filter(({ browse }) => browse && !browse.isHub && isChannel(wanted, browse.names));
  // The dialog knows the channel's id and its address of today, which an old /c/ name does not tell: so after the page.
  const names = [wanted, ...own.flatMap(({ browse }) => browse?.names ?? [])];
  for (const { about, seen } of newestFirst)
    if (about && names.some((name) => isChannel(name, about.names))) know(aboutFacts(about.content, page), seen);
  for (const { browse, seen } of own) for (const facts of browse ? channelFacts(browse, page) : []) know(facts, seen);
  know(headFacts(document, wanted), 'meta');
  if (!draft.followers || !draft.postCount || !draft.name)
    know(renderedFacts(document, wanted, draft.handle, page), 'dom');
  if (Object.keys(draft.seen).length === 0) return undefined;
  const accountId = draft.accountId ?? wanted.accountId;
  const handle = draft.handle ?? wanted.handle;
  if (!accountId && !handle) return undefined;
  const isSorted = new URL(url).searchParams.get('sort') === 'p';
  const items = isSorted ? [] : itemsOf(sources, wanted, tabOf(url));
  const recent = items.map((item) => toPost(item, page, now)).filter((post) => post !== undefined);
  return {
    draft: { ...draft, accountId, handle },
    url: channelUrl({ accountId, handle }),
    recent: recent.slice(0, MOST_POSTS),
  };
}
