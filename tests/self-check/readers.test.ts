import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { readers } from '../../lib/sites/all';
import { filesIn, parse, readText, root, walk } from './sources';

const has = (path: string) => existsSync(`${root}${path}`);
const folders = new Set(
  filesIn('lib/sites').flatMap((file) => /^lib\/sites\/([\w-]+)\/reader\.ts$/.exec(file)?.slice(1) ?? []),
);

it('every site’s reader is in the list of all, once', () => {
  expect(readers.map(({ site }) => site).toSorted()).toEqual([...folders].toSorted());
});

/** The texts of the first array that `call` is given in an entrypoint, or that `property` has there. */
function listIn(file: string, isMeant: (node: ts.Node) => ts.Node | undefined): string[] | undefined {
  let list: string[] | undefined;
  walk(parse(file), (node) => {
    const array = isMeant(node);
    if (array && ts.isArrayLiteralExpression(array))
      list ??= array.elements.map((element) => (ts.isStringLiteral(element) ? element.text : element.getText()));
  });
  return list;
}

const matchesIn = (file: string) =>
  listIn(file, (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === 'matches' ? node.initializer : undefined,
  );
const observedIn = (file: string) =>
  listIn(file, (node) =>
    ts.isCallExpression(node) && node.expression.getText() === 'observe' ? node.arguments[0] : undefined,
  );

describe.each(readers)('$site', ({ site, version, matches, captures }) => {
  const entry = `entrypoints/${site}.content.ts`;
  const capture = `entrypoints/${site}-capture.content.ts`;

  it('has its three places', () => {
    expect(has(entry)).toBe(true);
    expect(has(capture)).toBe(captures !== undefined);
    expect(has(`tests/pages/${site}`)).toBe(true);
    const cases = filesIn(`tests/pages/${site}`).filter((file) => file.endsWith('/case.json'));
    expect(cases.length).toBeGreaterThan(0);
  });

  it('is run where it says that it reads, and sees the answers that it says it reads', () => {
    expect(matchesIn(entry)).toEqual(matches);
    expect(captures ? matchesIn(capture) : matches).toEqual(matches);
    if (captures) expect(observedIn(capture)).toEqual(captures.paths);
  });

  it('has a version', () => {
    expect(version).toMatch(/^\d+(\.\d+)*$/);
  });

  it('has sample pages that say where they belong', () => {
    for (const file of filesIn(`tests/pages/${site}`).filter((name) => name.endsWith('/case.json'))) {
      const { id, site: own, url, expected } = JSON.parse(readText(file));
      expect(file).toBe(`tests/pages/${site}/${String(id).split('/').at(-1)}/case.json`);
      expect(own, file).toBe(site);
      expect(new URL(url).protocol, file).toBe('https:');
      expect(expected, file).toBeTypeOf('object');
    }
  });
});

describe('the examples', () => {
  const claims = (url: string) => readers.filter((reader) => reader.account(url) !== null).map(({ site }) => site);

  it.each(readers)('$site has some of both kinds', ({ examples }) => {
    expect(examples.yes.length).toBeGreaterThan(2);
    expect(examples.no.length).toBeGreaterThan(2);
  });

  it.each(readers)('each that is $site’s is $site’s alone', ({ site, examples }) => {
    for (const url of examples.yes) expect(claims(url), url).toEqual([site]);
  });

  it.each(readers)('each that is not $site’s is nobody’s', ({ examples }) => {
    for (const url of examples.no) expect(claims(url), url).toEqual([]);
  });

  it.each(readers)('an address that only looks like $site’s is nobody’s', ({ examples }) => {
    for (const address of examples.yes) {
      const { host, href } = new URL(address);
      const bare = host.replace(/^www\./, '');
      for (const other of [`www.not${bare}`, `${bare}.example`, `www.${bare}.example.com`, `example.com/${bare}`])
        expect(claims(href.replace(host, other)), other).toEqual([]);
    }
  });
});
