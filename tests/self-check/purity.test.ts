import { describe, expect, it } from 'vitest';
import { findImpurities } from './purity';
import { importsOf, productCode } from './sources';

/** DESIGN §2: the page, the time, the language, the history and the settings are arguments of these. */
const PURE = ['counts', 'sites', 'disclosure', 'assess', 'exchange', 'scrub'];

const files = productCode().filter((file) => PURE.some((folder) => file.startsWith(`lib/${folder}/`)));

describe('the pure folders', () => {
  it('touch no browser, no document, no network, no clock and no chance', () => {
    expect(findImpurities(files)).toEqual([]);
  });

  it('take nothing from outside that could', () => {
    const taken = files.flatMap((file) => importsOf(file).map(({ specifier }) => specifier));
    const pure = ['zod/mini', 'papaparse', 'fflate'];
    expect(taken.filter((specifier) => !specifier.startsWith('.') && !pure.includes(specifier))).toEqual([]);
  });
});

it('the check sees what it looks for, and lets pass what was given', () => {
  const text = [
    'export const a = () => document.title;',
    'export const b = (document: Document) => document.querySelector("a")?.textContent;',
    'export const c = () => fetch("");',
    'export const d = () => new Date();',
    'export const e = (now: string) => new Date(now).getTime() + Date.parse(now);',
    'export const f = () => Date.now() + Math.random();',
    'export const g = () => ({ location });',
    'export const h = (element: Element) => { const { textContent: words } = element; return words; };',
    'export const i = (thing: unknown) => thing instanceof HTMLElement;',
    'export const j = () => globalThis;',
    'export const k = (page: { window: number; fetch: number }) => page.window + page.fetch;',
    'export type L = Window;',
  ];
  const file = 'lib/sites/sample.ts';
  expect(findImpurities([file], { [file]: text.join('\n') })).toEqual([
    `${file}:1 document`,
    `${file}:3 fetch`,
    `${file}:4 new Date()`,
    `${file}:6 Date.now`,
    `${file}:6 Math.random`,
    `${file}:7 location`,
    `${file}:9 HTMLElement`,
    `${file}:10 globalThis`,
  ]);
});
