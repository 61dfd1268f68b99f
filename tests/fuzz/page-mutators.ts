import type { Change, Material, Mutator } from './mutator';
import type { RawPage } from './raw-page';

/** Tags that stand alone or with plain text in them, as they are in the head. */
const HEAD_TAG = /<(?:meta|link)\b[^>]*>|<title\b[^>]*>[^<]*<\/title>/gi;
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;
const TEXT = />([^<>]*\p{Nd}[^<>]*)</gu;

function withHtml(page: RawPage, change: (html: string) => string): Change | undefined {
  if (page.html === '') return undefined;
  const html = change(page.html);
  return html === page.html ? undefined : { page: { ...page, html } };
}

/** Puts other texts in the places of the ones that `pattern` finds. */
function replaceEach(html: string, pattern: RegExp, change: (found: string[]) => string[]): string {
  const found = [...html.matchAll(pattern)].map(([text]) => text);
  const changed = change(found);
  let number = 0;
  return html.replace(pattern, () => changed[number++] ?? '');
}

/** The document with something done to what is shown: scripts stay as they are. */
function outsideScripts(html: string, change: (markup: string) => string): string {
  const scripts = html.match(SCRIPT) ?? [];
  return html
    .split(SCRIPT)
    .map((markup, number) => change(markup) + (scripts[number] ?? ''))
    .join('');
}

function onHtml(name: string, kind: Mutator['kind'], change: (html: string, material: Material) => string): Mutator {
  return { name, kind, change: (material) => withHtml(material.page, (html) => change(html, material)) };
}

function onResponses(
  name: string,
  kind: Mutator['kind'],
  change: (responses: RawPage['responses'], material: Material) => RawPage['responses'],
): Mutator {
  return {
    name,
    kind,
    change: (material) =>
      material.page.responses.length === 0
        ? undefined
        : { page: { ...material.page, responses: change(material.page.responses, material) } },
  };
}

/** Ways to change the document and the answers of a page. */
export const pageMutators: Mutator[] = [
  onHtml('shuffle the head', 'whole', (html, { chance }) =>
    replaceEach(html, HEAD_TAG, (tags) => chance.shuffle(tags)),
  ),
  onHtml('shuffle the scripts', 'damage', (html, { chance }) =>
    replaceEach(html, SCRIPT, (scripts) => chance.shuffle(scripts)),
  ),
  onHtml('wrap what is shown', 'whole', (html) =>
    html.replace(/<body\b[^>]*>/i, (tag) => `${tag}<div class="zq-1"><div class="zq-2">`),
  ),
  onHtml('add other elements', 'whole', (html) =>
    html
      .replace(/<\/head\s*>/i, (tag) => `<meta name="zq-new" content="1"><link rel="zq" href="/zq">${tag}`)
      .replace(/<body\b[^>]*>/i, (tag) => `${tag}<aside><h3>Zq</h3><span>Something new</span></aside>`),
  ),
  onHtml('rename classes', 'whole', (html) => html.replace(/ class="[^"]*"/g, ' class="zq1 zq2"')),
  onHtml('another script before', 'whole', (html) =>
    html.replace(/<head\b[^>]*>/i, (tag) => `${tag}<script>window.zq = {"zq": [1, 2, 3]};</script>`),
  ),
  onHtml('cut the document', 'loss', (html, { chance }) => html.slice(0, chance.below(html.length))),
  onHtml('cut a piece out of the document', 'damage', (html, { chance }) => {
    const start = chance.below(html.length);
    return html.slice(0, start) + html.slice(start + 1 + chance.below(400));
  }),
  onHtml('drop head tags', 'loss', (html, { chance }) =>
    html.replace(HEAD_TAG, (tag) => (chance.percent(30) ? '' : tag)),
  ),
  onHtml('drop scripts', 'loss', (html, { chance }) => html.replace(SCRIPT, (tag) => (chance.percent(40) ? '' : tag))),
  onHtml('drop attributes', 'loss', (html, { chance }) =>
    outsideScripts(html, (markup) => markup.replace(/ [\w:-]+="[^"]*"/g, (text) => (chance.percent(15) ? '' : text))),
  ),
  onHtml('drop elements', 'loss', (html, { chance }) =>
    outsideScripts(html, (markup) =>
      markup.replace(/<(a|span|li|strong|h\d|div)\b[^>]*>[^<>]*<\/\1>/g, (text) => (chance.percent(15) ? '' : text)),
    ),
  ),
  onHtml('shuffle the texts', 'damage', (html, { chance }) =>
    outsideScripts(html, (markup) => replaceEach(markup, TEXT, (texts) => chance.shuffle(texts))),
  ),
  onHtml('markup in what is shown', 'damage', (html, { chance }) =>
    outsideScripts(html, (markup) =>
      markup.replace(TEXT, (text) =>
        chance.percent(20) ? `>&lt;img src=x onerror=alert(1)&gt; 7 &#8238;${text.slice(1)}` : text,
      ),
    ),
  ),
  onHtml('nest what is shown', 'damage', (html) =>
    html.replace(/<body\b[^>]*>/i, (tag) => `${tag}${'<div>'.repeat(1_000)}`),
  ),
  onHtml('show it ten times', 'damage', (html) =>
    html.replace(/(<body\b[^>]*>)([\s\S]*)(<\/body>)/i, (_, start: string, body: string, end: string) => {
      const markup = body.replace(SCRIPT, '');
      return start + body + markup.repeat(9) + end;
    }),
  ),
  onResponses('duplicate answers', 'whole', (responses, { chance }) =>
    responses.flatMap((one) => (chance.percent(60) ? [one, { ...one }] : [one])),
  ),
  onResponses('shuffle answers', 'whole', (responses, { chance }) => chance.shuffle(responses)),
  onResponses('add answers to other questions', 'whole', (responses, { chance }) => {
    const all = [...responses];
    const noise = { url: 'https://www.example.com/api/zq?x=1', text: '{"zq":{"list":[1,2,3]}}' };
    all.splice(chance.below(all.length + 1), 0, noise, { url: responses[0]?.url ?? '', text: 'not JSON' });
    return all;
  }),
  onResponses('repeat answers ten times', 'whole', (responses) =>
    responses.flatMap((one) => Array.from({ length: 10 }, () => ({ ...one }))),
  ),
  onResponses('drop answers', 'loss', (responses, { chance }) => responses.filter(() => chance.percent(50))),
  onResponses('swap what was asked', 'damage', (responses, { chance }) => {
    const urls = chance.shuffle(responses.map(({ url }) => url));
    return responses.map((one, index) => ({ ...one, url: urls[index] ?? one.url }));
  }),
  {
    name: 'broken address',
    kind: 'damage',
    change: ({ page, chance }) => ({
      page: {
        ...page,
        url: chance.pick([
          `${page.url}%E0%A4%A`,
          `${page.url}#%`,
          `${page.url}?x=%`,
          page.url.replace('www.', ''),
          `${page.url}/`,
        ]),
      },
    }),
  },
  {
    name: 'no language, or none that there is',
    kind: 'damage',
    change: ({ page, chance }) => ({
      page: { ...page, language: chance.pick(['', 'x', 'zz-ZZ', '-', '_', 'en_US.UTF-8', '☃']) },
    }),
  },
];
