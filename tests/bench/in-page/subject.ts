import { numbersIn } from '../../../lib/counts/languages';
import { readers } from '../../../lib/sites/all';
import type { PageResponse } from '../../../lib/sites/contract';
import { timeReading, type Times } from './time-reading';

// What is measured by itself, in Node or in a page of a browser.
export { assess } from '../../../lib/assess/assess';
export { judgePost } from '../../../lib/disclosure/judge-post';
export { readers, timeReading };

/** A case for a browser, which makes the document itself. */
export interface SentCase {
  site: string;
  url: string;
  language: string;
  now: string;
  html: string;
  embedded: Record<string, string>;
  responses: PageResponse[];
}

/** Reads a case in the browser that this runs in; its document is real but not shown. */
export function timeSentCase(sent: SentCase, rounds: { rounds: number; warm: number }): Times {
  const reader = readers.find(({ site }) => site === sent.site);
  if (!reader) throw new Error(`Nobody reads ${sent.site}.`);
  const document = new DOMParser().parseFromString(sent.html, 'text/html');
  const embedded = reader.embedded(document);
  for (const [name, text] of Object.entries(sent.embedded)) embedded[name] = JSON.parse(text);
  const { url, language, now, responses } = sent;
  return timeReading(
    reader,
    { url, language, numbers: numbersIn(language, reader.site), now, document, embedded, responses },
    rounds,
  );
}
