/** An answer that the page itself loaded. */
export interface CapturedResponse {
  url: string;
  text: string;
  requestBody?: string;
}

/** No answer that a reader wants is longer; a longer one is not handed over. In UTF-16 units. */
export const MAX_TEXT = 4_000_000;
/** Request bodies only tell what was asked for. */
export const MAX_BODY = 20_000;
/** What is kept until the isolated side asks, and what it takes in at once: so many answers, and so long together. */
export const MAX_KEPT = 40;
export const MAX_KEPT_TEXT = 16_000_000;

/**
 * The event name of one direction. Both worlds make it from a time that they both see and that differs at every visit, so
 * no fixed name stands in any page. This is tidiness, not secrecy: a page can work it out, and what it sends is treated so.
 */
export function channelName(direction: 'ask' | 'give'): string {
  let hash = direction.length;
  // FNV-1a over the digits.
  for (const digit of String(performance.timeOrigin)) hash = Math.imul(hash ^ digit.charCodeAt(0), 16_777_619);
  return (hash >>> 0).toString(36);
}
