/** What stands before an id and says of what kind it is, and at whose loss a reader would not know it. */
const PREFIXES = ['MS4wLjABAAAA', 'UC'];
const KINDS: [RegExp, string][] = [
  [/\d/, '0123456789'],
  [/[a-z]/, 'abcdefghijklmnopqrstuvwxyz'],
  [/[A-Z]/, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
];

/** Gives every id another one of the same form, the same one each time, so that what belongs together still does. */
export type Ids = (id: string) => string;

/** `kept` ids stay as they are. What replaces an id depends on how many came before it, and on nothing in it but its form. */
export function createIds(kept: (id: string) => boolean): Ids {
  const made = new Map<string, string>();
  const used = new Set<string>();

  function make(id: string): string {
    for (let attempt = 0; ; attempt += 1) {
      const other = disguise(id, made.size * 1_000 + attempt + 1);
      if (!used.has(other) && other !== id) return other;
      // Ids of one or two digits run out.
      if (attempt >= 100) return other;
    }
  }

  return (id) => {
    if (kept(id)) return id;
    let other = made.get(id);
    if (other === undefined) {
      // Ids are put together of others: 123_456.
      const parts = /^\d{5,}(?:[_:-]\d{5,})+$/.test(id) ? id.split(/([_:-])/) : [];
      other = parts.map((part) => (/\d/.test(part) ? (made.get(part) ?? remember(part, make(part))) : part)).join('');
      remember(id, other || make(id));
    }
    return made.get(id) ?? '';
  };

  function remember(id: string, other: string): string {
    made.set(id, other);
    used.add(other);
    return other;
  }
}

function disguise(id: string, seed: number): string {
  const prefix = PREFIXES.find((one) => id.startsWith(one) && id.length > 20) ?? '';
  // A linear congruential generator (Numerical Recipes): it has to differ, not to surprise.
  let state = seed >>> 0;
  const next = (of: string) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return of[(state >>> 8) % of.length] ?? '';
  };
  const rest = Array.from(id.slice(prefix.length), (sign, index) => {
    const letters = KINDS.find(([kind]) => kind.test(sign))?.[1];
    if (letters === undefined) return /[\w.:=+-]/.test(sign) ? sign : 'x';
    return index === 0 && sign !== '0' && letters.startsWith('0') ? next('123456789') : next(letters);
  });
  return prefix + rest.join('');
}
