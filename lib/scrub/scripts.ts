import { cutJson, parseJson } from '../sites/json';
import { notePeople, scrubJson } from './json';
import type { Scrubber } from './scrubber';

/** `var x = {`, `window.x = {`, `window["x"] = {`: how sites hand data to their programs. */
const ASSIGNED =
  /((?:(?:var|let|const)\s+|window\s*\.\s*)[\w$]{2,60}|window\s*\[\s*["'][\w$]{2,60}["']\s*\])\s*=\s*(?=[{[])/g;

/** The data in a script: whole where it holds nothing else, and else what it assigns. */
export function dataIn(text: string, type: string): { name: string; value: unknown }[] {
  if (/json/i.test(type)) {
    const value = parseJson(text);
    return value === undefined ? [] : [{ name: '', value }];
  }
  const found: { name: string; value: unknown }[] = [];
  ASSIGNED.lastIndex = 0;
  for (let match = ASSIGNED.exec(text); match; match = ASSIGNED.exec(text)) {
    const start = match.index + match[0].length;
    const json = cutJson(text, start);
    const value = json === undefined ? undefined : parseJson(json);
    if (json === undefined || value === undefined) continue;
    found.push({ name: match[1] ?? '', value });
    ASSIGNED.lastIndex = start + json.length;
  }
  return found;
}

/** The data of a script as a script again, without what it says of people; all else that was in it is gone. */
export function scrubScript(text: string, type: string, scrubber: Scrubber): string {
  if (text.trim() === '') return '';
  const data = dataIn(text, type);
  if (data.length === 0) scrubber.takenOut.unread += 1;
  // Nothing in a text may end the script.
  const write = (value: unknown) => JSON.stringify(scrubJson(value, scrubber)).replaceAll('<', '\\u003c');
  return data.map(({ name, value }) => (name === '' ? write(value) : `${name} = ${write(value)};`)).join('\n');
}

/** The data in the text of an answer: one document, or one a line. Some sites write a loop before it, against theft. */
export function dataInAnswer(text: string): unknown[] {
  const bare = text.replace(/^\s*for\s*\(;;\);/, '');
  const whole = parseJson(bare);
  if (whole !== undefined) return [whole];
  return bare
    .split('\n')
    .map(parseJson)
    .filter((value) => value !== undefined);
}

/** An answer without what it says of people; undefined when it holds no data. */
export function scrubAnswer(text: string, scrubber: Scrubber): string | undefined {
  const data = dataInAnswer(text);
  if (data.length > 0) return data.map((value) => JSON.stringify(scrubJson(value, scrubber))).join('\n');
  scrubber.takenOut.unread += 1;
  return undefined;
}

/** What of a request says what was asked for, and not by whom. */
const ASKED = ['variables', 'doc_id', 'fb_api_req_friendly_name'];

/** What the page sent with a request, without what it says of people; undefined when it is nothing that is known. */
export function scrubRequest(body: string, scrubber: Scrubber): string | undefined {
  const value = parseJson(body);
  if (value !== undefined) return JSON.stringify(scrubJson(value, scrubber));
  const given = new URLSearchParams(body);
  const asked = new URLSearchParams();
  for (const name of ASKED) {
    const text = given.get(name);
    if (text === null) continue;
    const data = parseJson(text);
    // A number by itself is the query's own.
    const isData = typeof data === 'object' && data !== null;
    if (isData) asked.set(name, JSON.stringify(scrubJson(data, scrubber)));
    else if (/^\w{1,100}$/.test(text)) asked.set(name, text);
  }
  return asked.size > 0 ? asked.toString() : undefined;
}

/** Notes the names in all data of a page, before any of it is changed. */
export function noteAll(data: readonly unknown[], scrubber: Scrubber): void {
  for (const value of data) notePeople(value, scrubber);
}
