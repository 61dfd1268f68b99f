import type { Material, Mutator } from './mutator';
import { placesOf, readPlace, textOf, type RawPage } from './raw-page';

// A stranger's data in exactly the shape of the creator's own: every name and every number is another one.

const DIGITS = '0358921647';
/** Where data of this kind arrive on the sites whose scripts and answers look alike. */
const ANSWERS = [
  ['.youtube.com/', 'https://www.youtube.com/youtubei/v1/browse?prettyPrint=false'],
  ['.instagram.com/', 'https://www.instagram.com/graphql/query'],
] as const;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function turnDigits(text: string): string {
  return text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

// The next letter of the alphabet; what every such id begins with stays.
function turnName(name: string): string {
  const [, head = '', rest = ''] = /^(UC(?=.{22}$)|MS4wLjABAAAA|@?)(.*)$/s.exec(name) ?? [];
  const turned = rest.replace(/[a-y]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
  return head + turnDigits(turned);
}

/** The names that a page and its posts go by. */
function namesIn({ page, profile }: Material): string[] {
  const posts = (profile?.recent ?? []).flatMap(({ id, url }) => [id, url.split('/').findLast(Boolean) ?? '']);
  const codes = posts.map((id) => id.replace(/^watch\?v=/, ''));
  const secret = textOf(page).match(/MS4wLjABAAAA[\w-]+/g) ?? [];
  const own = [profile?.accountId, profile?.handle].flatMap((name) => (name ? [name, encodeURIComponent(name)] : []));
  return [...new Set([...own, ...secret, ...codes])].filter((name) => name.length > 2);
}

function turnTree(value: unknown, turn: (text: string) => string): unknown {
  if (typeof value === 'string') return turn(value);
  if (typeof value === 'number')
    return value >= 10 && Number.isSafeInteger(value) ? Number(turn(String(value))) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inside) => turnTree(inside, turn));
  // Some data stand under the name of whose they are.
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      /^\w{0,30}[a-z]_|^[a-z]+[A-Z]?\w*$/.test(key) ? key : turn(key),
      turnTree(inside, turn),
    ]),
  );
}

function makeTurn(names: string[]): (text: string) => string {
  const known = new RegExp(
    names
      .toSorted((one, other) => other.length - one.length)
      .map(escape)
      .join('|') || '(?!)',
    'gi',
  );
  return (text) => {
    let turned = '';
    let from = 0;
    for (const { index, 0: name } of text.matchAll(known)) {
      turned += turnDigits(text.slice(from, index)) + turnName(name);
      from = index + name.length;
    }
    return turned + turnDigits(text.slice(from));
  };
}

function addressFor(page: RawPage): string | undefined {
  return ANSWERS.find(([host]) => page.url.includes(host))?.[1];
}

function strangers(material: Material): RawPage['responses'][number] | undefined {
  const { page, chance } = material;
  const turn = makeTurn(namesIn(material));
  const places = placesOf(page).filter((place) => place.kind === 'response' || addressFor(page) !== undefined);
  if (places.length === 0) return undefined;
  const place = chance.pick(places);
  try {
    const text = JSON.stringify(turnTree(JSON.parse(readPlace(page, place)), turn));
    const asked = place.kind === 'response' ? page.responses[place.index] : undefined;
    const { requestBody } = asked ?? {};
    // What does not say whose it is could be the creator's own.
    const strange = material.profile?.handle && turn(material.profile.handle);
    if (!strange || !text.includes(strange)) return undefined;
    return {
      url: turn(asked?.url ?? addressFor(page) ?? '').replaceAll(turnDigits('/v1/'), '/v1/'),
      text,
      ...(requestBody !== undefined && { requestBody: turn(requestBody) }),
    };
  } catch {
    return undefined;
  }
}

/** Ways to add a stranger in the creator's own clothes. */
export const strangerMutators: Mutator[] = [
  {
    name: 'a stranger of the same shape after',
    kind: 'whole',
    change(material) {
      const { page } = material;
      const answer = material.profile && strangers(material);
      return answer && { page: { ...page, responses: [...page.responses, answer] }, own: textOf(page) };
    },
  },
  {
    name: 'a stranger of the same shape before',
    kind: 'whole',
    change(material) {
      const { page } = material;
      const answer = material.profile && strangers(material);
      return answer && { page: { ...page, responses: [answer, ...page.responses] }, own: textOf(page) };
    },
  },
  {
    name: 'a stranger in a script of its own',
    kind: 'whole',
    change(material) {
      const { page } = material;
      const answer = material.profile && page.html.includes('application/json') ? strangers(material) : undefined;
      if (!answer) return undefined;
      const script = `<script type="application/json" data-sjs>${answer.text.replaceAll('</', '<\\/')}</script>`;
      return { page: { ...page, html: page.html.replace(/<\/body\s*>/i, (tag) => script + tag) }, own: textOf(page) };
    },
  },
];
