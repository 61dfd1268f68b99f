import type { PageResponse } from '../sites/contract';

const MAX_RESPONSES = 60;
const MAX_TEXT = 24_000_000;

/**
 * Adds a response to those of this document, oldest out first. They are kept across moves within the page: a site that
 * goes back to a profile often shows it again without asking for it again. Whose they are is the reader's to say.
 */
export function logResponse(log: PageResponse[], response: PageResponse): void {
  log.push(response);
  let length = 0;
  for (const { text } of log) length += text.length;
  while (log.length > MAX_RESPONSES || length > MAX_TEXT) length -= log.shift()?.text.length ?? 0;
}
