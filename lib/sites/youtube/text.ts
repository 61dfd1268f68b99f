import { at, find, isObject, list, textAt, type JsonObject } from '../json';
import { toHttpUrl } from '../texts';
import { isChannelId, toChannelName, unwrap, type ChannelName } from './address';

/** The object under a path; undefined for anything else. */
export function objectAt(value: unknown, ...path: (string | number)[]): JsonObject | undefined {
  const found = at(value, ...path);
  return isObject(found) ? found : undefined;
}

/** The words of one of YouTube's texts: `{simpleText}`, `{runs}`, `{content}` or plain. */
export function words(text: unknown): string | undefined {
  const whole = textAt(text) ?? textAt(text, 'simpleText') ?? textAt(text, 'content');
  if (whole !== undefined) return whole;
  const runs = list(at(text, 'runs')).map((run) => at(run, 'text'));
  return textAt(runs.filter((run) => typeof run === 'string').join(''));
}

/** The spoken form of a text, which spells out what the text shortens. */
export function spoken(text: unknown): string | undefined {
  return textAt(text, 'accessibility', 'accessibilityData', 'label');
}

/** The channel that a `browseEndpoint` leads to. */
export function channelOf(endpoint: unknown): ChannelName {
  const id = at(endpoint, 'browseId');
  return {
    ...(isChannelId(id) && { accountId: id }),
    handle: toChannelName(at(endpoint, 'canonicalBaseUrl'))?.handle,
  };
}

/** Where the first link in a part of a page leads to. */
export function linkIn(part: unknown): string | undefined {
  return toHttpUrl(unwrap(at(find(part, 'urlEndpoint'), 'url')));
}
