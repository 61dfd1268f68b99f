import type { PageResponse } from '../contract';
import { at, isObject, list, parseJson, textAt, wholeAt, type JsonObject } from '../json';
import { pathOf, sameForm } from './address';
import { toItem, type Item } from './item';
import { toAuthor, toUser, type Identity, type User } from './user';

/** What one part of a page holds, in a form that keeps nothing of the rest. */
export interface Source {
  seen: 'embedded' | 'response';
  users: User[];
  /** Posts that are listed as one creator's own. */
  own: Item[];
  /** Other posts: the page's single one, search results, feeds. */
  others: Item[];
  /** The creator that the page asked a list for. */
  asked?: Identity;
  /** True for the first page of a creator's list. */
  isFirst?: boolean;
  /** TikTok's refusal to show an account or a post. */
  refusal?: Refusal;
  /** True when there is data about an account or a post in a shape that we do not know. */
  isStrange?: boolean;
}

export interface Refusal {
  code: number;
  /** The handle or the post's id that was asked for; undefined when the source does not tell. */
  about?: string;
}

/** A page of a list has at most 35 items, the embedded ones somewhat more. */
const MOST_ITEMS = 500;

const known = new WeakMap<PageResponse, Source | null>();

/**
 * What an answer holds; null for those that tell nothing of accounts or posts, and for lists of things merely hovered
 * ("preload"). Each answer is parsed once.
 */
export function toSource(response: PageResponse): Source | null {
  let source = known.get(response);
  if (source === undefined) {
    source = readAnswer(response);
    known.set(response, source);
  }
  return source;
}

type AnswerKind = 'user' | 'own' | 'post' | 'posts';

/** What an address of the page's own requests gives; undefined for the ones that are of no use. */
export function answerKind(url: string): AnswerKind | undefined {
  const [api, topic = '', what] = pathOf(url);
  if (api !== 'api') return undefined;
  if (what === 'detail') return topic === 'user' ? 'user' : topic === 'item' ? 'post' : undefined;
  if (topic === 'search') return 'posts';
  if (what !== 'item_list') return undefined;
  if (topic === 'post' || topic === 'creator') return 'own';
  return topic === 'recommend' || topic === 'related' ? 'posts' : undefined;
}

function readAnswer({ url, text }: PageResponse): Source | null {
  const kind = answerKind(url);
  const answer = kind && parseJson(text);
  if (!isObject(answer)) return null;
  const asked = new URL(url).searchParams;
  const param = (name: string) => asked.get(name) || undefined;
  const code = wholeAt(answer, 'statusCode') ?? wholeAt(answer, 'status_code') ?? 0;
  const source: Source = { seen: 'response', users: [], own: [], others: [] };
  if (kind === 'user') {
    addUser(source, at(answer, 'userInfo'), code);
    if (code) source.refusal = { code, about: param('uniqueId') ?? param('secUid') ?? '' };
  } else if (kind === 'own') {
    source.own = toItems([...list(at(answer, 'itemList')), ...list(at(answer, 'items'))]);
    source.asked = { secUid: param('secUid') };
    source.isFirst = (param('cursor') ?? '0') === '0';
  } else if (kind === 'post') {
    source.others = toItems([at(answer, 'itemInfo', 'itemStruct')]);
    if (code) source.refusal = { code, about: param('itemId') ?? '' };
  } else {
    const found = list(at(answer, 'data')).map((row) => at(row, 'item'));
    source.others = toItems([...list(at(answer, 'itemList')), ...list(at(answer, 'item_list')), ...found]);
  }
  return source;
}

/** What the page's own scripts hold, newest way of writing first. */
export function embeddedSources(embedded: JsonObject): Source[] {
  return [
    readUniversal(at(embedded, '__UNIVERSAL_DATA_FOR_REHYDRATION__', '__DEFAULT_SCOPE__')),
    readSigi(at(embedded, 'SIGI_STATE')),
    readNext(at(embedded, '__NEXT_DATA__', 'props', 'pageProps')),
  ].filter((source) => source !== undefined);
}

/** The visitor's country by the page's own words; undefined when the page does not tell. */
export function visitorCountry(embedded: JsonObject): string | undefined {
  return textAt(embedded, '__UNIVERSAL_DATA_FOR_REHYDRATION__', '__DEFAULT_SCOPE__', 'webapp.app-context', 'region');
}

// Late 2023 to now.
function readUniversal(scope: unknown): Source | undefined {
  if (!isObject(scope)) return undefined;
  const source: Source = { seen: 'embedded', users: [], own: [], others: [] };
  const profile = at(scope, 'webapp.user-detail');
  const post = at(scope, 'webapp.video-detail') ?? at(scope, 'webapp.reflow.video.detail');
  const path = pathOf(textAt(scope, 'seo.abtest', 'canonical') ?? '');
  if (isObject(profile)) {
    const code = wholeAt(profile, 'statusCode') ?? 0;
    addUser(source, at(profile, 'userInfo'), code);
    source.own = toItems(list(at(profile, 'userInfo', 'itemList')));
    if (code) source.refusal = { code, about: path[0] && sameForm(path[0]) };
  }
  const item = at(post, 'itemInfo', 'itemStruct');
  source.others = toItems([item, ...list(at(scope, 'webapp.updated-items'))]);
  const code = wholeAt(post, 'statusCode') ?? 0;
  if (code) source.refusal = { code, about: path[2] };
  else if (isObject(item) && source.others.length === 0) source.isStrange = true;
  return source;
}

// 2021 to 2023. Keys that are false were still written then.
function readSigi(state: unknown): Source | undefined {
  if (!isObject(state)) return undefined;
  const users = at(state, 'UserModule', 'users');
  const stats = at(state, 'UserModule', 'stats');
  const items = at(state, 'ItemModule');
  const listed = list(at(state, 'ItemList', 'user-post', 'list'));
  const names = isObject(users) ? Object.keys(users).slice(0, MOST_ITEMS) : [];
  return {
    seen: 'embedded',
    users: names
      .map((name) => toUser({ user: at(users, name), stats: at(stats, name) }))
      .filter((user) => user !== undefined),
    own: toItems(
      listed.map((id) => (typeof id === 'string' ? at(items, id) : undefined)),
      false,
    ),
    others: toItems(isObject(items) ? Object.values(items) : [], false),
  };
}

// 2019 to 2021, before there was a label in the data.
function readNext(props: unknown): Source | undefined {
  if (!isObject(props)) return undefined;
  const source: Source = { seen: 'embedded', users: [], own: [], others: [] };
  addUser(source, at(props, 'userInfo'), 0);
  source.own = toItems(list(at(props, 'items')), false);
  source.others = toItems([at(props, 'itemInfo', 'itemStruct')], false);
  return source;
}

function addUser(source: Source, info: unknown, code: number): void {
  const user = toUser(info);
  if (user) source.users.push(user);
  else if (!code && isObject(info)) source.isStrange = true;
}

function toItems(items: unknown[], leavesOutFalse = true): Item[] {
  // A list repeats its authors beside every post.
  const authors = new Map<string, User>();
  const authorOf = (item: unknown): User => {
    const id = textAt(item, 'author', 'id') ?? textAt(item, 'authorId');
    const author = (id !== undefined && authors.get(id)) || toAuthor(item);
    if (id !== undefined) authors.set(id, author);
    return author;
  };
  return items
    .slice(0, MOST_ITEMS)
    .map((item) => toItem(item, authorOf, leavesOutFalse))
    .filter((item) => item !== undefined);
}
