import type { Account } from '../model/account';
import type { PageSource } from '../model/page-source';
import { scrubAddress } from './address';
import { scrubMarkup } from './markup';
import { createScrubber, type Scrubber, type TakenOut } from './scrubber';
import { dataIn, dataInAnswer, noteAll, scrubAnswer, scrubRequest } from './scripts';

/** One file of a case folder. */
export interface CaseFile {
  name: string;
  text: string;
}

/** A page as a case for the tests, in the format of `tests/pages`, and what was taken out of it. */
export interface CaseFolder {
  name: string;
  files: CaseFile[];
  takenOut: TakenOut;
}

interface Given {
  source: PageSource;
  /** What its address is about. */
  account: Account | null;
  /** The parsed `source.html`; it is changed. */
  document: Document;
  /** ISO 8601. */
  now: string;
  /** Who says so: the version that could not read the page. */
  version: string;
}

/**
 * A page as a case that fails until its reader has learnt the page: the same structure and numbers, without tokens, without
 * anything of the visitor, and without what people wrote. What the page says beside its numbers is the reporter's to add.
 */
export function toCaseFolder({ source, account, document, now, version }: Given): CaseFolder {
  const scrubber = createScrubber(account, source.url);
  const language = document.documentElement.getAttribute('lang') ?? '';
  noteAll([...dataOf(document), ...source.responses.flatMap(({ text }) => dataInAnswer(text))], scrubber);
  scrubMarkup(document, scrubber);
  const day = now.slice(0, 10);
  const name = `report-${day}`;
  const site = account?.site ?? new URL(source.url).hostname;
  const responses = source.responses.flatMap(({ url, text, requestBody }, index) => {
    const answer = scrubAnswer(text, scrubber);
    if (answer === undefined) return [];
    const body = requestBody === undefined ? undefined : scrubRequest(requestBody, scrubber);
    const file = `answer-${index + 1}.json`;
    return [
      {
        file,
        answer,
        entry: { url: scrubAddress(url, scrubber), file, ...(body !== undefined && { requestBody: body }) },
      },
    ];
  });
  const about = {
    id: `${site}/${name}`,
    site,
    kind: account?.kind ?? 'other',
    generation: `not known to Vett ${version}`,
    url: scrubAddress(source.url, scrubber),
    language,
    captured: day,
    document: 'page.html',
    ...(responses.length > 0 && { responses: responses.map(({ entry }) => entry) }),
    expected: expectedOf(account),
  };
  const files = [
    { name: 'case.json', text: `${JSON.stringify(about, null, 2)}\n` },
    { name: 'page.html', text: `<!doctype html>\n${document.documentElement.outerHTML}\n` },
    ...responses.map(({ file, answer }) => ({ name: file, text: answer })),
  ];
  return {
    name,
    files: files.map(({ name: file, text }) => ({ name: file, text: withoutViewer(text, scrubber) })),
    takenOut: scrubber.takenOut,
  };
}

function dataOf(document: Document): unknown[] {
  return [...document.querySelectorAll('script')].flatMap((script) =>
    dataIn(script.textContent ?? '', script.getAttribute('type') ?? '').map(({ value }) => value),
  );
}

/** All that the address tells; the numbers on the screen are to be added by hand. Without a reading, both make the test fail. */
function expectedOf(account: Account | null): object {
  if (account?.kind === 'post')
    return { isProfile: false, ...(account.handle !== undefined && { handle: account.handle }), recentCount: 1 };
  return {
    isProfile: true,
    ...(account?.handle !== undefined && { handle: account.handle }),
    ...(account?.accountId !== undefined && { profileId: account.accountId }),
    recentCount: 1,
  };
}

/** Whatever still names the visitor, wherever it may stand. */
function withoutViewer(text: string, { viewer, ids }: Scrubber): string {
  let clean = text;
  for (const name of viewer) {
    const pattern = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    clean = clean.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'giu'), () => ids(name));
  }
  return clean;
}
