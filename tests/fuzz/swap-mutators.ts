import type { Change, Material, Mutator } from './mutator';
import { textOf, type RawPage } from './raw-page';

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;
const HEAD_TAG =
  /<(?:meta|link)\b[^>]*>|<title\b[^>]*>[^<]*<\/title>|<script\b[^>]*ld\+json[^>]*>[\s\S]*?<\/script\s*>/gi;

const NOTHING: RawPage = { url: '', language: '', now: '', html: '', embedded: {}, responses: [] };

/** A document in three parts: what describes it, what it runs, what it shows. */
interface Parts {
  lang: string;
  tags: string;
  scripts: string;
  markup: string;
}

function partsOf(html: string): Parts {
  const tags = (html.match(HEAD_TAG) ?? []).join('');
  const rest = html.replace(HEAD_TAG, '');
  const scripts = (rest.match(SCRIPT) ?? []).join('');
  const [, body = ''] = /<body\b[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(rest.replace(SCRIPT, '')) ?? [];
  return { lang: /<html\b[^>]*\blang="([^"]*)"/i.exec(html)?.[1] ?? '', tags, scripts, markup: body };
}

function toHtml({ lang, tags, scripts, markup }: Parts): string {
  return `<!doctype html><html lang="${lang}"><head>${tags}</head><body>${markup}${scripts}</body></html>`;
}

/** A part of a page that somebody else's may stand in for. */
interface Swap {
  name: string;
  /** Of the page and of the other one, the page with the other's part, its own that is left, and what came in. */
  parts(page: RawPage, other: RawPage, material: Material): { page: RawPage; own: RawPage; theirs: string } | undefined;
  kind?: 'whole';
}

// A part that does not say whose it is could be anybody's, and nobody could know.
function toMutator({ name, parts, kind }: Swap): Mutator {
  return {
    name,
    kind: kind ?? 'swap',
    change(material): Change | undefined {
      const made = parts(material.page, material.other, material);
      const says = made && material.otherNames.some((word) => made.theirs.toLowerCase().includes(word));
      return says ? { page: made.page, own: textOf(made.own) } : undefined;
    },
  };
}

function swapPart(name: string, part: 'tags' | 'scripts' | 'markup'): Swap {
  return {
    name,
    parts(page, other) {
      if (page.html === '' || other.html === '') return undefined;
      const [mine, theirs] = [partsOf(page.html), partsOf(other.html)];
      const withPart = (text: string) => ({ ...page, html: toHtml({ ...mine, [part]: text }) });
      return { page: withPart(theirs[part]), own: withPart(''), theirs: theirs[part] };
    },
  };
}

function answersOf({ responses }: RawPage): string {
  return textOf({ ...NOTHING, responses });
}

/** Ways to put another account's data where it does not belong. */
export const swapMutators: Mutator[] = [
  {
    name: 'the address of another',
    // Here it is the page that came in.
    kind: 'swap',
    change: ({ page, other, names }: Material) => {
      const text = textOf({ ...page, url: '' }).toLowerCase();
      if (!names.some((word) => text.includes(word))) return undefined;
      return { page: { ...page, url: other.url }, own: other.url };
    },
  },
  ...(
    [
      {
        name: 'the whole document of another',
        parts: (page, other) => ({
          page: { ...page, html: other.html, language: other.language },
          own: { ...page, html: '' },
          theirs: other.html,
        }),
      },
      swapPart('the head of another', 'tags'),
      swapPart('the scripts of another', 'scripts'),
      swapPart('what is shown of another', 'markup'),
      {
        name: 'the embedded data of another',
        parts: (page, other) => ({
          page: { ...page, embedded: { ...page.embedded, ...other.embedded } },
          own: {
            ...page,
            embedded: Object.fromEntries(Object.entries(page.embedded).filter(([name]) => !(name in other.embedded))),
          },
          theirs: Object.values(other.embedded).join(' '),
        }),
      },
      {
        name: 'the answers of another in place of its own',
        parts: (page, other) => ({
          page: { ...page, responses: other.responses },
          own: { ...page, responses: [] },
          theirs: answersOf(other),
        }),
      },
      {
        name: 'the answers of another beside its own',
        kind: 'whole',
        parts: (page, other, { chance }) => ({
          page: {
            ...page,
            responses: chance.percent(50)
              ? [...page.responses, ...other.responses]
              : [...other.responses, ...page.responses],
          },
          own: page,
          theirs: answersOf(other),
        }),
      },
      {
        name: 'nothing but the answers of another',
        parts: ({ url, language, now }, other) => ({
          page: { ...NOTHING, url, language, now, responses: other.responses },
          own: { ...NOTHING, url },
          theirs: answersOf(other),
        }),
      },
      {
        name: 'the embedded data of another as an answer',
        kind: 'whole',
        parts(page, other, { chance }) {
          const texts = Object.values(other.embedded);
          const address = page.responses[0]?.url ?? other.responses[0]?.url;
          if (texts.length === 0 || address === undefined) return undefined;
          const text = chance.pick(texts);
          return { page: { ...page, responses: [...page.responses, { url: address, text }] }, own: page, theirs: text };
        },
      },
    ] satisfies Swap[]
  ).map(toMutator),
];
