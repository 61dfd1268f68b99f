import { expect, it } from 'vitest';
import { readText, root } from './sources';

// By a computed path: the tools are plain scripts, which the compiler does not follow.
const { isSupported } = (await import(`${root}tests/tools/set-up/node.mjs`)) as {
  isSupported: (version: string, range: string) => boolean;
};

it.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.11.1', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s: %s', (version, supported) => {
  expect(isSupported(version, '^20.19.0 || ^22.12.0 || >=24.0.0')).toBe(supported);
});

it('the range in package.json is one that set-up can read', () => {
  const { engines } = JSON.parse(readText('package.json'));
  expect(engines.node).toMatch(/^(\^|>=)\d+\.\d+\.\d+( \|\| (\^|>=)\d+\.\d+\.\d+)*$/);
  expect(isSupported(process.versions.node, engines.node)).toBe(true);
});
