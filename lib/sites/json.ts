/** JSON of unknown shape: any property may be missing or of another type than on any page seen before. */
export type JsonObject = Record<string, unknown>;

/** True for an object that is neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an array; an empty one when it is none. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value under a path of own keys and indexes; undefined as soon as a step is not there. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as JsonObject)[step];
  }
  return here;
}

/** The text under a path, trimmed; undefined when it is no text or an empty one. */
export function textAt(value: unknown, ...path: (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found.trim() || undefined : undefined;
}

/** A whole number ≥ 0 under a path, written as a number or as digits; undefined for anything else. */
export function wholeAt(value: unknown, ...path: (string | number)[]): number | undefined {
  const found = at(value, ...path);
  const number = typeof found === 'string' && /^\d{1,16}$/.test(found) ? Number(found) : found;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** Parsed JSON; undefined when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The JSON object or array that begins at `start` of a text in which other things follow it, as text; undefined when it
 * does not end. Linear: every character is looked at once.
 */
export function cutJson(text: string, start: number): string | undefined {
  const seeker = /["{}[\]]/g;
  seeker.lastIndex = start;
  let depth = 0;
  for (let found = seeker.exec(text); found; found = seeker.exec(text)) {
    const sign = found[0];
    if (sign === '"') {
      const end = stringEnd(text, found.index);
      if (end < 0) return undefined;
      seeker.lastIndex = end + 1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (--depth === 0) return text.slice(start, found.index + 1);
    else if (depth < 0) return undefined;
  }
  return undefined;
}

// The closing quote of a JSON string: the first one with an even number of backslashes before it.
function stringEnd(text: string, opening: number): number {
  for (let end = text.indexOf('"', opening + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/** Deeper than any page goes; JSON that was made to hurt goes deeper. */
const DEEPEST = 200;

/**
 * Shows every object of a tree to `visit` in the order of the page, parents first. `visit` says false for an object whose
 * inside is of no interest, and 'stop' when it has seen enough.
 */
export function walk(root: unknown, visit: (node: JsonObject) => boolean | 'stop' | void): void {
  goInto(root, visit, 0);
}

// True when enough was seen.
function goInto(value: unknown, visit: Parameters<typeof walk>[1], depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((inside) => goInto(inside, visit, depth + 1));
  const node = value as JsonObject;
  const wish = visit(node);
  if (wish === false || wish === 'stop') return wish === 'stop';
  for (const key of Object.keys(node)) if (goInto(node[key], visit, depth + 1)) return true;
  return false;
}

/** The first value under this key anywhere in a tree, in the order of the page; undefined when there is none. */
export function find(root: unknown, key: string): unknown {
  let found: unknown;
  walk(root, (node) => {
    if (Object.hasOwn(node, key)) found = node[key];
    return found === undefined || 'stop';
  });
  return found;
}
