import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { committedFiles, parse, PRODUCT, productCode, readText, walk } from './sources';

/** DESIGN §2, with what the tools and the trade expect to find at the top. Names that begin with a dot are left alone. */
const TOP = [
  ...PRODUCT,
  'public',
  'tests',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

const committed = committedFiles();
const tests = committed.filter((file) => /^tests\/.*\.tsx?$/.test(file));

describe('the tree', () => {
  it('has nothing at its top but what belongs there', () => {
    const top = new Set(committed.map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((name) => !name.startsWith('.') && !TOP.includes(name))).toEqual([]);
  });

  it('names files in kebab-case, after what they hold', () => {
    const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.(content|config|test|property\.test|bench))?\.(ts|tsx|css|html|mjs)$/;
    const ours = committed.filter((file) => /^(lib|components|entrypoints|tests)\/.*\.(ts|tsx|css|mjs)$/.test(file));
    expect(ours.filter((file) => !named.test(basename(file)))).toEqual([]);
  });

  it('keeps a file about one thing: none is long', () => {
    // Markets and their words are lists, and grow.
    const code = productCode().filter((file) => !/^lib\/disclosure\/(markets|words)\//.test(file));
    const long = code.filter((file) => readText(file).split('\n').length > 250);
    expect(long).toEqual([]);
  });

  it('holds no traces of where or by what it was made', () => {
    const text = /\.(ts|tsx|mjs|js|json|md|css|html|svg|tsv|txt)$|^\.[^/]+$|^\.ci\//;
    const traces = /\/(home|Users|root)\/\w|\bfile:\/\/\/\w/;
    const found = committed.filter((file) => text.test(file) && traces.test(readText(file)));
    expect(found.filter((file) => file !== 'tests/self-check/tree.test.ts')).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = readText('package-lock.json');

  it('names no address to download from', () => {
    expect(lock).not.toContain('"resolved"');
  });

  it('belongs to package.json, whose versions are exact', () => {
    const { dependencies, devDependencies, engines } = JSON.parse(readText('package.json'));
    expect(JSON.parse(lock).packages['']).toMatchObject({ dependencies, devDependencies, engines });
    const versions: string[] = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

/** Calls that leave a test out, or leave the others out. */
function leftOut(file: string): string[] {
  const found: string[] = [];
  walk(parse(file), (node) => {
    if (!ts.isPropertyAccessExpression(node) || !/^(skip|only|todo|skipIf|runIf|fails)$/.test(node.name.text)) return;
    if (/^(it|test|describe)\b/.test(node.expression.getText())) found.push(`${file}: ${node.getText()}`);
  });
  return found;
}

describe('the tests', () => {
  it('all run', () => {
    expect(tests.flatMap(leftOut)).toEqual([]);
  });

  it('say what they expect: there are no snapshots', () => {
    const call = /\.toMatch(Inline|File)?Snapshot\(|toThrowErrorMatching(Inline)?Snapshot\(/;
    expect(committed.filter((file) => file.endsWith('.snap') || file.includes('__snapshots__'))).toEqual([]);
    expect(tests.filter((file) => file !== 'tests/self-check/tree.test.ts' && call.test(readText(file)))).toEqual([]);
  });

  it('lie where the runner looks for them', () => {
    const lost = tests.filter(
      (file) => /\.test\.tsx?$/.test(file) && !/^tests\/(unit|self-check|corpus|e2e)\//.test(file),
    );
    expect(lost).toEqual([]);
  });
});
