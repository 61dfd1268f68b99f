import { cutJson, parseJson } from '../json';

/** The scripts that have carried the page's state, newest first. */
const NAMES = ['__UNIVERSAL_DATA_FOR_REHYDRATION__', 'SIGI_STATE', '__NEXT_DATA__'];

/** The JSON that the page embeds in its scripts, by name. Broken JSON is left out. */
export function embedded(document: Document): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of NAMES) {
    const json = parseJson(document.getElementById(name)?.textContent ?? '');
    if (json !== undefined) found[name] = json;
  }
  if (Object.keys(found).length === 0) {
    const json = parseJson(assignedState(document) ?? '');
    if (json !== undefined) found.SIGI_STATE = json;
  }
  return found;
}

// Until 2022 some pages wrote it as an assignment, with others behind it.
function assignedState(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const start = /^\s*window\[['"]SIGI_STATE['"]\]\s*=\s*/.exec(text);
    if (start) return cutJson(text, start[0].length);
  }
  return undefined;
}
