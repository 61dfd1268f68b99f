import type { Account } from '../model/account';
import type { Numbers } from '../model/numbers';
import type { Reading } from '../model/profile';
import type { Site } from '../model/site';

/** An answer that the page itself loaded, as text, in order of arrival. */
export interface PageResponse {
  url: string;
  text: string;
  requestBody?: string;
}

/** Everything a reader may look at. It is given its document; it never reaches for a global one. */
export interface Page {
  /** The address in the address bar. */
  url: string;
  /** The page's interface language, BCP-47; '' when not known. */
  language: string;
  /** How numbers are written in that language: an argument, because the table of them is larger than a reader. */
  numbers: Numbers;
  /** The moment of reading, ISO 8601. */
  now: string;
  document: Document;
  /** What the reader's own `embedded(document)` found, or what a recording gives in its place. */
  embedded: Record<string, unknown>;
  responses: PageResponse[];
}

/** How one site is read. */
export interface Reader {
  site: Site;
  /** Raised whenever a change can alter what is read. */
  version: string;
  /** Match patterns of the content script: hosts only, because people arrive by in-page navigation. */
  matches: string[];
  /** Which account or post an address is about; null when it is about neither. Pure and cheap: runs on every navigation. */
  account(url: string): Account | null;
  /** The JSON that the page embeds in its scripts, by name. Broken JSON is left out. */
  embedded(document: Document): Record<string, unknown>;
  /** Reads the page. Synchronous, without side effects, never throws on bad input. */
  read(page: Page): Reading;
  /** The element beside the creator's name that the badge is appended to, last; null when it is not there (yet). */
  anchor(document: Document): Element | null;
  /** For sites whose data arrives by fetch or XHR: which of the page's own requests are worth seeing, by path. */
  captures?: { paths: string[] };
  /** Addresses that are this reader's, and some that are nobody's. */
  examples: { yes: string[]; no: string[] };
}
