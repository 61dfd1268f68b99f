import { describe, expect, it } from 'vitest';
import { importsOf, productCode } from './sources';

/** DESIGN §2: what each folder may import besides itself. A path with an ending is that one file. */
const TABLE: Record<string, (string | RegExp)[]> = {
  'lib/model': [],
  'lib/counts': ['lib/model'],
  'lib/sites': ['lib/model', 'lib/counts'],
  'lib/capture': ['lib/model'],
  'lib/disclosure': ['lib/model'],
  'lib/assess': ['lib/model', 'lib/disclosure'],
  'lib/exchange': ['lib/model', 'lib/counts'],
  'lib/scrub': ['lib/model', 'lib/sites/json.ts'],
  'lib/shortlist': ['lib/model'],
  'lib/settings': ['lib/model'],
  'lib/messages': ['lib/model'],
  'lib/i18n': ['lib/model'],
  'lib/evidence': ['lib/model', 'lib/assess', 'lib/disclosure', 'lib/shortlist', 'lib/settings'],
  'lib/page': [
    'lib/model',
    'lib/sites/contract.ts',
    'lib/messages',
    'lib/settings',
    'lib/capture/channel.ts',
    'lib/capture/receive.ts',
    'lib/i18n',
    'components/badge',
  ],
  'components/badge': ['lib/model', 'lib/i18n'],
};

const PAGES = [
  'lib/model',
  'lib/assess',
  'lib/disclosure',
  /^lib\/sites\/(\w+\/)?address(es)?\.ts$/,
  'lib/shortlist',
  'lib/settings',
  'lib/messages',
  'lib/exchange',
  'lib/i18n',
  'components/ui',
];
for (const folder of ['popup', 'shortlist', 'options', 'evidence', 'report', 'ui'])
  TABLE[`components/${folder}`] = PAGES;
TABLE['components/welcome'] = [...PAGES, 'components/badge'];
TABLE['components/changed-page'] = [...PAGES, 'lib/scrub'];

/** Anyone may know the messages' keys, as a type. */
const ENGLISH = 'public/_locales/en/messages.json';

/** What the product may take from outside. */
const PACKAGES = [
  'fflate',
  'idb',
  'papaparse',
  'react',
  'react-dom',
  'react-dom/client',
  'wxt/browser',
  'wxt/utils/define-background',
  'wxt/utils/define-content-script',
  // The small one everywhere: the whole of zod is four times the size (DESIGN §9).
  'zod/mini',
];

const code = productCode();
const folderOf = (file: string) => (file.startsWith('entrypoints/') ? 'entrypoints' : file.split('/', 2).join('/'));
const isWithin = (file: string, place: string | RegExp) =>
  place instanceof RegExp ? place.test(file) : file === place || file.startsWith(`${place}/`);

describe('the folders', () => {
  it('each have a row in the table', () => {
    const folders = new Set(code.map(folderOf));
    folders.delete('entrypoints');
    expect([...folders].filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  it.each([...new Set(code.map(folderOf))])('%s imports only what its row names', (folder) => {
    const wrong: string[] = [];
    for (const file of code.filter((name) => folderOf(name) === folder)) {
      for (const { specifier, file: target, typeOnly } of importsOf(file)) {
        if (target === null || (typeOnly && target === ENGLISH)) continue;
        const isOurs = isWithin(target, 'lib') || isWithin(target, 'components');
        const mayBe =
          folder === 'entrypoints' ? isOurs : (TABLE[folder] ?? []).some((place) => isWithin(target, place));
        if (!mayBe && folderOf(target) !== folder) wrong.push(`${file}: ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it('packages come from a short list, and every other import is a relative one', () => {
  const wrong = code.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier, file: target }) => target === null && !PACKAGES.includes(specifier))
      .map(({ specifier }) => `${file}: ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

it('nothing needs itself in order to begin', () => {
  const needs = new Map(
    code.map((file) => [
      file,
      importsOf(file).flatMap(({ file: target, typeOnly }) => (target && !typeOnly ? [target] : [])),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of needs.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of code) visit(file, []);
  expect(circles).toEqual([]);
});
