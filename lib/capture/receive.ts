import { channelName, MAX_BODY, MAX_KEPT, MAX_KEPT_TEXT, MAX_TEXT, type CapturedResponse } from './channel';

/** JSON's quotes and escapes come on top of the text. */
const MAX_MESSAGE = 2 * MAX_TEXT;

/**
 * Takes over what `observe` has seen since the page began, then what it sees from now on, in order of arrival. Any script
 * of the page can speak on this channel, so what arrives is the page's word and no more: one second's messages are bounded in
 * number and length, each is checked for its shape, and the address must be one of this site's that begins with one of
 * `paths`. Parsing is left to idle moments, one message at a time.
 */
export function receiveResponses(
  paths: string[],
  onResponse: (response: CapturedResponse) => void,
  signal: AbortSignal,
): void {
  const waiting: string[] = [];
  let second = 0;
  let count = 0;
  let length = 0;
  let scheduled = false;

  function take(event: Event): void {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof detail !== 'string' || detail.length > MAX_MESSAGE) return;
    const now = Math.floor(performance.now() / 1_000);
    if (now !== second) [second, count, length] = [now, 0, 0];
    count += 1;
    length += detail.length;
    if (count > MAX_KEPT || length > MAX_KEPT_TEXT || waiting.length >= 2 * MAX_KEPT) return;
    waiting.push(detail);
    schedule();
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    requestIdleCallback(parseNext, { timeout: 100 });
  }

  function parseNext(): void {
    scheduled = false;
    const detail = waiting.shift();
    if (detail === undefined || signal.aborted) return;
    if (waiting.length > 0) schedule();
    const response = parseMessage(detail, paths);
    if (response) onResponse(response);
  }

  document.addEventListener(channelName('give'), take, { signal });
  document.dispatchEvent(new CustomEvent(channelName('ask')));
}

function parseMessage(detail: string, paths: string[]): CapturedResponse | undefined {
  let message: unknown;
  try {
    message = JSON.parse(detail);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null || !('url' in message) || !('text' in message)) return undefined;
  const { url, text } = message;
  if (typeof url !== 'string' || typeof text !== 'string' || text.length > MAX_TEXT) return undefined;
  if (!isListed(url, paths)) return undefined;
  const requestBody = 'requestBody' in message ? message.requestBody : undefined;
  const known = typeof requestBody === 'string' && requestBody.length <= MAX_BODY;
  return known ? { url, text, requestBody } : { url, text };
}

function isListed(address: string, paths: string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, pathname } = new URL(address);
  return protocol === 'https:' && origin === location.origin && paths.some((path) => pathname.startsWith(path));
}
