import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from './built';
import { readText, root } from './sources';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '.docs/PRIVACY.md'];

const { scripts, version, license } = JSON.parse(readText('package.json'));

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readText(file);

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only places of the tree that there are', () => {
    const named = [...text.matchAll(/`((?:lib|components|entrypoints|tests|public)\/[\w/.-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('README gives the two commands and a picture', () => {
  const text = readText('README.md');
  for (const command of ['npm start', 'npm test']) expect(text).toContain(command);
  expect(text).toMatch(/!\[[^\]]+\]\([^)]+\.png\)/);
});

it('CONTRIBUTING says what every command is for', () => {
  const text = readText('CONTRIBUTING.md');
  const commands = Object.keys(scripts).map((name) =>
    /^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`,
  );
  const vet = ['page', 'counts', 'captions'].map((name) => `npm run -s vet -- ${name}`);
  expect([...commands.filter((name) => name !== 'npm run vet'), ...vet].filter((name) => !text.includes(name))).toEqual(
    [],
  );
});

it('CHANGELOG knows this version, and the licence is the one that is declared', () => {
  expect(readText('CHANGELOG.md')).toContain(`## ${version}`);
  expect(readText('LICENSE')).toMatch(new RegExp(`^${license} License`));
});

describe('what is promised of permissions', () => {
  const { permissions, host_permissions: hosts } = readManifest('chrome-mv3');

  it('in PRIVACY is what is asked for, and nothing less', () => {
    const section = readText('.docs/PRIVACY.md').split('## What Vett asks the browser for')[1] ?? '';
    const named = [...section.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual([...permissions, ...hosts].toSorted());
  });

  it.each(['en', 'nb', 'sv'])('for the stores in %s is the same, and begins with a line that fits', (language) => {
    const [title, summary = '', ...rest] = readText(`.docs/store/${language}.md`).split(/\n{2,}/);
    expect(title).toBe('# Vett');
    // The shortest that a store allows.
    expect(summary.replace(/\s+/g, ' ').length).toBeLessThanOrEqual(132);
    const reasons = rest.at(-1) ?? '';
    for (const permission of permissions) expect(reasons).toContain(permission);
    for (const host of hosts) expect(reasons).toContain(new URL(host.replace('/*', '')).hostname);
  });
});
