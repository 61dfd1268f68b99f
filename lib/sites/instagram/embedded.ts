import { cutJson, parseJson } from '../json';
import { toHandle } from './address';
import { toPk } from './codes';
import { digits } from './user';

/** What the document was loaded for, as it says itself. It goes on saying so after moves within the page. */
export interface Loaded {
  /** Whose profile. */
  handle?: string | undefined;
  /** The pk of that profile. */
  profilePk?: string | undefined;
  /** The address tags name one profile and the route another. */
  isDisputed?: boolean;
  /** Which post. */
  postPk?: string | undefined;
  /** The pk of that post's author. */
  ownerPk?: string | undefined;
  mediaType?: number | undefined;
}

/** Words that stand in a script with somebody's data; most scripts of a page hold settings, and those are large. */
const WORTH = [
  '"xig_',
  '"follower_count"',
  '"like_count"',
  '"edge_followed_by"',
  '"xdt_api__v1__feed',
  '"xdt_api__v1__media',
];
const ASSIGNED = ['window._sharedData = {', "window.__additionalDataLoaded('"];
/** How far apart two statements of the same route stand, in characters. */
const NEAR = 6_000;

/** The JSON in the document's scripts that can hold users or posts, and under `loaded` what the document was loaded for. */
export function embedded(document: Document): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  const loaded: Loaded = addressed(document);
  let number = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < 40) continue;
    if (script.getAttribute('type') === 'application/json') {
      if (WORTH.some((word) => text.includes(word))) add(`script ${(number += 1)}`, text);
    } else {
      for (const start of ASSIGNED) {
        const from = text.indexOf(start);
        if (from >= 0) add(start.slice(7, 18), cutJson(text, text.indexOf('{', from)) ?? '');
      }
    }
    addRoute(text, loaded);
  }
  function add(name: string, text: string): void {
    const value = parseJson(text);
    if (value !== undefined) all[name] = value;
  }
  return { ...all, loaded };
}

/** The account or post that the document's own address tags name. */
export function addressed(document: Document): Loaded {
  const tags = 'meta[property="al:ios:url"], meta[property="og:url"], link[rel="canonical"]';
  const loaded: Loaded = {};
  for (const tag of document.querySelectorAll(tags)) {
    const address = tag.getAttribute('content') ?? tag.getAttribute('href') ?? '';
    const [, handle] =
      /^instagram:\/\/user\?username=([\w.]+)/.exec(address) ??
      /^https?:\/\/(?:www\.)?instagram\.com\/([\w.]+)\/?(?:[?#]|$)/.exec(address) ??
      [];
    const [, code] = /^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]+)/.exec(address) ?? [];
    if (code !== undefined) loaded.postPk ??= toPk(code);
    else loaded.handle ??= toHandle(handle);
  }
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  if (loaded.postPk === undefined) loaded.handle ??= toHandle(/\(@([\w.]{1,30})\)/.exec(title)?.[1]);
  return loaded;
}

// The route that the server answered: whose ids they are stands beside them, in a script that is too large to parse for it.
function addRoute(text: string, loaded: Loaded): void {
  const profile = valueAfter(text, '"profile_id"', 0);
  if (profile && loaded.profilePk === undefined) {
    const handle = toHandle(valueAfter(text, '"username"', profile.end)?.value);
    if (handle !== undefined && (loaded.handle ?? handle) === handle) {
      loaded.handle = handle;
      loaded.profilePk = digits(profile.value);
    } else if (handle !== undefined) loaded.isDisputed = true;
  }
  const owner = valueAfter(text, '"media_owner_id"', 0);
  if (owner && loaded.ownerPk === undefined) {
    const before = Math.max(0, owner.end - 400);
    const post = digits(valueAfter(text, '"media_id"', before)?.value);
    if (post !== undefined && (loaded.postPk ?? post) === post) {
      loaded.postPk = post;
      loaded.ownerPk = digits(owner.value);
      loaded.mediaType = Number(valueAfter(text, '"media_type"', before)?.value ?? 0);
    }
  }
}

function valueAfter(text: string, key: string, from: number): { value: string; end: number } | undefined {
  const start = text.indexOf(key, from);
  if (start < 0 || (from > 0 && start - from > NEAR)) return undefined;
  const [all, value] =
    /^\s{0,40}:\s{0,40}"?([\w.]{1,40})/.exec(text.slice(start + key.length, start + key.length + 130)) ?? [];
  return all === undefined || value === undefined ? undefined : { value, end: start + key.length + all.length };
}
