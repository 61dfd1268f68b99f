const [QUOTE, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [34, 92, 123, 125, 91, 93] as const;

/** Does the JSON nest more than so many objects and arrays? Looked at before it is parsed. */
export function isTooDeep(json: string, deepest: number): boolean {
  // Nearly every line has fewer of them in all.
  if ((json.match(/[{[]/g)?.length ?? 0) <= deepest) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (inText) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) inText = false;
    } else if (sign === QUOTE) inText = true;
    else if (sign === BRACE || sign === BRACKET) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === BRACE_END || sign === BRACKET_END) depth -= 1;
  }
  return false;
}

function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasPrototypeKey);
}

/**
 * Has an object in it a field called `__proto__`? `JSON.parse` makes it a field like any other, and whoever copies it gives
 * the copy another prototype. Only what mentions it, or may hide it behind an escape, is looked through.
 */
export function namesPrototype(json: string, value: unknown): boolean {
  return (json.includes('__proto__') || json.includes('\\u')) && hasPrototypeKey(value);
}
