import { cutJson, isObject, parseJson } from '../json';

/** What a page assigns in its scripts, `var x = {…};` or `window["x"] = {…};`. */
const NAMES = ['ytInitialData', 'ytInitialPlayerResponse', 'ytCommand'];
/** Before the sign of an assignment: nothing but the name, quoted or not. */
const ASSIGNED = /^["']?\]?\s*=\s*(?=\{)/;

function findAssigned(script: string, name: string): unknown {
  for (let found = script.indexOf(name); found >= 0; found = script.indexOf(name, found + 1)) {
    const behind = found + name.length;
    const sign = ASSIGNED.exec(script.slice(behind, behind + 20));
    const json = sign ? cutJson(script, behind + sign[0].length) : undefined;
    const value = json === undefined ? undefined : parseJson(json);
    if (isObject(value)) return value;
  }
  return undefined;
}

/** The JSON in the page's own scripts, by the name that the page gives it. Other text can follow the object. */
export function embedded(document: Document): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    for (const name of NAMES) {
      if (name in found || !text.includes(name)) continue;
      const value = findAssigned(text, name);
      if (value !== undefined) found[name] = value;
    }
  }
  return found;
}
