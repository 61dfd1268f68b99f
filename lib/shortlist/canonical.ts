/**
 * The value with the names of its properties in order and without those that are undefined: what is equal has then the same
 * text. A value that is so already is given back as it is.
 */
export function canonical<T>(value: T): T {
  if (Array.isArray(value)) {
    const made = value.map(canonical);
    return made.every((one, place) => one === value[place]) ? value : (made as T);
  }
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  const names = Object.keys(object);
  let isSame = true;
  let before = '';
  const made: Record<string, unknown> = {};
  for (const name of names) {
    const part = canonical(object[name]);
    if (part !== object[name] || part === undefined || name < before) isSame = false;
    made[name] = part;
    before = name;
  }
  if (isSame) return value;
  const stated = names.filter((name) => made[name] !== undefined);
  return Object.fromEntries(stated.toSorted().map((name) => [name, made[name]])) as T;
}

/** A text that only equal values have. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(value)) ?? '';
}
