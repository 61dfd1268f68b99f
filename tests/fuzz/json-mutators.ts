import type { Change, Material, Mutator } from './mutator';
import type { Chance } from './random';
import { placesOf, readPlace, writePlace, type Place } from './raw-page';

/** A value in a tree and where it hangs. */
interface Leaf {
  holder: Record<string, unknown> | unknown[];
  key: string | number;
}

/** Keys near which the facts are: most of a page's JSON is of no use to anybody. */
const TELLING =
  /count|stat|follow|like|digg|view|play|comment|share|user|owner|author|unique|name|\bid$|^id|pk|code|sec|url|text|content|label|title|desc|caption|taken|time|date|bio|signature|badge|verified|metadata|header|item|edge|node|media|video|channel|handle/i;

function leavesOf(root: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  const open: unknown[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const holder = node as Leaf['holder'];
    for (const key of Object.keys(holder)) {
      const value: unknown = Reflect.get(holder, key);
      leaves.push({ holder, key: Array.isArray(holder) ? Number(key) : key });
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
  return leaves;
}

function valueOf({ holder, key }: Leaf): unknown {
  return Reflect.get(holder, key);
}

function setValue({ holder, key }: Leaf, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Changes the JSON in one place, or in every place, as a tree. */
function changeTree({ page, chance }: Material, everywhere: boolean, change: (root: unknown) => unknown) {
  const all = placesOf(page);
  const chosen = everywhere || all.length < 2 ? all : [chance.pick(all)];
  let changed = page;
  let done = false;
  // From the back: what is written into a script moves what stands behind it.
  for (const place of chosen.toReversed()) {
    const tree = parse(readPlace(page, place));
    if (tree === undefined) continue;
    changed = writePlace(changed, place, JSON.stringify(change(tree)));
    done = true;
  }
  return done ? { page: changed } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Some of the values that pass the test, mostly such as tell something. */
function some(root: unknown, chance: Chance, test: (value: unknown) => boolean): Leaf[] {
  const leaves = leavesOf(root).filter((leaf) => test(valueOf(leaf)));
  const telling = leaves.filter(({ key }) => typeof key === 'string' && TELLING.test(key));
  const from = telling.length > 0 && chance.percent(80) ? telling : leaves;
  const many = chance.percent(30) ? Math.ceil(from.length / 10) : 1 + chance.below(4);
  return from.length === 0 ? [] : Array.from({ length: many }, () => chance.pick(from));
}

function changeValues(
  name: string,
  kind: Mutator['kind'],
  test: (value: unknown) => boolean,
  change: (value: unknown, chance: Chance) => unknown,
  /** Of how many values at most: what grows must not grow inside itself. */
  most = Number.POSITIVE_INFINITY,
): Mutator {
  return {
    name,
    kind,
    change: (material) =>
      changeTree(material, material.chance.percent(30), (root) => {
        const { chance } = material;
        for (const leaf of some(root, chance, test).slice(0, most)) setValue(leaf, change(valueOf(leaf), chance));
        return root;
      }),
  };
}

function reorder(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inside) => reorder(inside, chance));
  return Object.fromEntries(
    chance.shuffle(Object.entries(value)).map(([key, inside]) => [key, reorder(inside, chance)]),
  );
}

function addUnknown(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inside) => addUnknown(inside, chance));
  const entries = Object.entries(value).map(([key, inside]) => [key, addUnknown(inside, chance)]);
  if (chance.percent(20))
    entries.splice(chance.below(entries.length + 1), 0, [`zq_${chance.below(99)}`, chance.pick(NEW)]);
  return Object.fromEntries(entries);
}

/** What a new key may hold. */
const NEW = [null, true, [], {}, 'new', 7, { zq_inner: { zq_list: [1, 2, 3] } }, [{ zq_id: '9' }]];

const isNumber = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,20}$/.test(value));
const isText = (value: unknown) => typeof value === 'string';
const isTree = (value: unknown) => typeof value === 'object' && value !== null;
const any = () => true;

function retype(value: unknown, chance: Chance): unknown {
  return chance.pick<(value: unknown) => unknown>([
    () => null,
    String,
    Number,
    (one) => [one],
    (one) => ({ value: one }),
    (one) => ({ count: one }),
    (one) =>
      Array.isArray(one) ? { ...one } : typeof one === 'object' && one !== null ? Object.values(one) : [one, one],
    () => [],
    () => ({}),
    () => '',
    () => true,
    () => false,
  ])(value);
}

const HUGE = [
  9_007_199_254_740_991,
  1e21,
  1e308,
  4_294_967_296,
  2_147_483_648,
  '99999999999999999999',
  '1e400',
  1.5,
  12_345_678_901.25,
];
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'; DROP TABLE creators; --",
  '\u202e\u2066gnihton\u2069',
  '=HYPERLINK("https://evil.example","x")',
  '12,345 followers',
  '1.2M Followers, 300 Following, 12 Posts - ',
  '\ud800',
  '\u0000',
  '€'.repeat(3_000),
];

function nest(value: unknown, chance: Chance): unknown {
  const inArrays = chance.percent(50);
  let nested = value;
  for (let depth = 0; depth < 1_000; depth += 1) nested = inArrays ? [nested] : { user: nested };
  return nested;
}

function changeText(
  name: string,
  kind: Mutator['kind'],
  change: (text: string, material: Material, place: Place) => string | undefined,
): Mutator {
  return {
    name,
    kind,
    change(material): Change | undefined {
      const { page, chance } = material;
      const all = placesOf(page).filter((place) => readPlace(page, place).length > 20);
      if (all.length === 0) return undefined;
      const place = chance.pick(all);
      const text = change(readPlace(page, place), material, place);
      return text === undefined ? undefined : { page: writePlace(page, place, text) };
    },
  };
}

/** Keys of the page's own JSON, as often as they stand there. */
function keysOf(page: Material['page']): string[] {
  return placesOf(page).flatMap((place) =>
    [...readPlace(page, place).matchAll(/"([A-Za-z_][\w.]{1,40})"\s*:/g)].map(([, key = '']) => key),
  );
}

function renameEverywhere({ page, chance }: Material, to: (key: string, keys: string[]) => string): Change | undefined {
  const keys = keysOf(page);
  const telling = keys.filter((key) => TELLING.test(key));
  const from = telling.length > 0 && chance.percent(90) ? telling : keys;
  if (from.length === 0) return undefined;
  const key = chance.pick(from);
  const name = to(key, keys);
  const rename = (text: string) => text.replaceAll(`"${key}":`, `"${name}":`).replaceAll(`"${key}" :`, `"${name}":`);
  return {
    page: {
      ...page,
      html: rename(page.html),
      embedded: Object.fromEntries(Object.entries(page.embedded).map(([script, text]) => [script, rename(text)])),
      responses: page.responses.map((response) => ({ ...response, text: rename(response.text) })),
    },
  };
}

// A stranger in the shapes of the three sites, under a key that is no ordinary one.
const STRANGER = JSON.stringify({
  username: 'zq.stranger',
  uniqueId: 'zq.stranger',
  pk: '77177177',
  id: '77177177',
  follower_count: 7_717_717,
  edge_followed_by: { count: 7_717_717 },
  stats: { followerCount: 7_717_717, heartCount: 7_717_717 },
  polluted: true,
});

/** Ways to change the JSON of a page. */
export const jsonMutators: Mutator[] = [
  {
    name: 'shuffle keys',
    kind: 'whole',
    change: (material) => changeTree(material, true, (root) => reorder(root, material.chance)),
  },
  {
    name: 'add unknown keys',
    kind: 'whole',
    change: (material) => changeTree(material, true, (root) => addUnknown(root, material.chance)),
  },
  changeValues('retype', 'damage', any, retype),
  changeValues('retype numbers', 'loss', isNumber, (value, chance) =>
    chance.pick<unknown>([null, String(value), Number(value), [value], { value }, '', true, `${String(value)} `]),
  ),
  changeValues('empty', 'loss', any, (value) => (Array.isArray(value) ? [] : isTree(value) ? {} : null)),
  changeValues('negative numbers', 'damage', isNumber, (value) =>
    typeof value === 'number' ? -value : `-${String(value)}`,
  ),
  changeValues('huge numbers', 'damage', isNumber, (_, chance) => chance.pick<unknown>(HUGE)),
  changeValues('markup in texts', 'damage', isText, (value, chance) =>
    chance.percent(50) ? `${chance.pick(MARKUP)}${String(value)}` : chance.pick(MARKUP),
  ),
  changeValues('shuffle arrays', 'damage', Array.isArray, (value, chance) => chance.shuffle(value as unknown[])),
  changeValues(
    'repeat items',
    'damage',
    Array.isArray,
    (value) => Array.from({ length: 10 }, () => value as unknown[]).flat(),
    1,
  ),
  changeValues('nest 1,000 deep', 'damage', any, nest, 1),
  {
    name: 'drop keys',
    kind: 'loss',
    change: (material) =>
      changeTree(material, material.chance.percent(30), (root) => {
        for (const { holder, key } of some(root, material.chance, any))
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else Reflect.deleteProperty(holder, key);
        return root;
      }),
  },
  {
    name: 'rename a key to an unknown one',
    kind: 'loss',
    change: (material) => renameEverywhere(material, (key) => `zq_${key.length}_renamed`),
  },
  {
    name: 'rename a key to another',
    kind: 'damage',
    change: (material) => renameEverywhere(material, (_, keys) => material.chance.pick(keys)),
  },
  {
    name: 'swap values',
    kind: 'damage',
    change: (material) =>
      changeTree(material, false, (root) => {
        const [one, other] = [some(root, material.chance, any)[0], some(root, material.chance, any)[0]];
        if (!one || !other || isTree(valueOf(one)) || isTree(valueOf(other))) return root;
        const kept = valueOf(one);
        setValue(one, valueOf(other));
        setValue(other, kept);
        return root;
      }),
  },
  changeText('cut JSON', 'loss', (text, { chance }) => text.slice(0, chance.below(text.length))),
  changeText('cut a piece out of JSON', 'damage', (text, { chance }) => {
    const start = chance.below(text.length);
    return text.slice(0, start) + text.slice(start + 1 + chance.below(200));
  }),
  changeText('keys of the prototype', 'damage', (text, { chance }) => {
    const starts = [...text.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
    if (starts.length === 0) return undefined;
    const start = chance.pick(starts);
    const key = chance.pick(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length']);
    return `${text.slice(0, start)}"${key}":${STRANGER},${text.slice(start)}`;
  }),
  changeText('another JSON text', 'damage', (_, { chance }) =>
    chance.pick([
      'null',
      '0',
      '"x"',
      '[]',
      '{}',
      '[null]',
      '{"data":null}',
      '['.repeat(50_000),
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '',
    ]),
  ),
];
