import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteShell, type ShellText } from './site-shell';

/** A page that the browser is given at its real address, without any network. */
export interface ServedPage {
  url: string;
  html: string;
  status?: number;
  headers?: Record<string, string>;
  /** What the page loads by itself once it is there, in this order; `html` has the script that does. */
  responses?: ServedResponse[];
}

export interface ServedResponse {
  url: string;
  body: string;
  requestBody?: string;
}

/** The part of a `case.json` that serving needs. */
export interface CaseFile {
  id: string;
  site: string;
  kind: string;
  url: string;
  language: string;
  document?: string;
  embedded?: { name: string; file: string }[];
  responses?: { url: string; file: string; requestBody?: unknown }[];
  expected: ShellText & Record<string, unknown>;
  folder: string;
}

/** The cases in a folder of case folders (`<site>/<case>/case.json`), by name; none when the folder is not there. */
export function casesIn(root: string, site?: string): CaseFile[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('case.json'))
    .toSorted()
    .map((path) => caseIn(join(root, path, '..')))
    .filter((one) => site === undefined || one.site === site);
}

/** The case in one folder. */
export function caseIn(folder: string): CaseFile {
  return { ...JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')), folder };
}

/**
 * A case as a page: its own document, or a small one with the data in scripts as the site writes them. Sites render the
 * creator's header from the data; where the document was recorded before that, the header is added.
 */
export function pageOf(one: CaseFile): ServedPage {
  const read = (file: string) => readFileSync(join(one.folder, file), 'utf8');
  const shell = siteShell(one.site, one.kind, one.expected);
  const responses = (one.responses ?? []).map(({ url, file, requestBody }): ServedResponse => ({
    url,
    body: read(file),
    ...(requestBody != null && {
      requestBody: typeof requestBody === 'string' ? requestBody : JSON.stringify(requestBody),
    }),
  }));
  const loading = loadScript(responses);
  if (one.document !== undefined) {
    const html = read(one.document);
    const rest = (/<h1[\s>]|<header[\s>]|ytd-watch-metadata/.test(html) ? '' : shell) + loading;
    const end = html.lastIndexOf('</body>');
    return { url: one.url, responses, html: end < 0 ? html + rest : html.slice(0, end) + rest + html.slice(end) };
  }
  const data = (one.embedded ?? []).map(({ name, file }) => embed(name, read(file))).join('\n');
  const html = `<!doctype html>
<html lang="${one.language}"><head><meta charset="utf-8"><title>${one.site}</title></head>
<body>${data}${shell}${loading}</body></html>`;
  return { url: one.url, responses, html };
}

/** Data in a script, the way the site that uses this name does it. */
function embed(name: string, json: string): string {
  // Nothing in a string may end the script; the data stays the same.
  const safe = json.replaceAll('<', '\\u003c');
  if (name.startsWith('yt')) return `<script>var ${name} = ${safe};</script>`;
  if (name.startsWith('window.') || name === '_sharedData')
    return `<script>window.${name.replace('window.', '')} = ${safe};</script>`;
  if (/^__[A-Z_]+__$|_STATE$/.test(name)) return `<script id="${name}" type="application/json">${safe}</script>`;
  return `<script type="application/json" data-sjs>${safe}</script>`;
}

/** The header by which the page's own requests say which of its answers they are for. Nothing reads it but `serve`. */
export const ANSWER_HEADER = 'x-answer';

function loadScript(responses: ServedResponse[]): string {
  if (responses.length === 0) return '';
  const calls = responses.map(({ url, requestBody }, index) => ({
    url,
    options: {
      headers: { [ANSWER_HEADER]: String(index) },
      ...(requestBody !== undefined && { method: 'POST', body: requestBody }),
    },
  }));
  const list = JSON.stringify(calls).replaceAll('<', '\\u003c');
  return `<script>(async () => { for (const { url, options } of ${list}) await (await fetch(url, options)).text(); })();</script>`;
}
