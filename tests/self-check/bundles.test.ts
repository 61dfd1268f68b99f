import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, compressedSize, loadedBy, namedInHtml, readBuilt, readManifest } from './built';

/** DESIGN §8, bytes after compression. */
const CONTENT = 20_000;
const CAPTURE = 1_500;
function budgetOf(file: string): number {
  return file.includes('capture') ? CAPTURE : CONTENT;
}

const PAGES: Record<string, number> = { 'popup.html': 95_000, 'shortlist.html': 140_000 };

describe.each(BUILDS)('what is packed for %s', (build) => {
  const files = builtFiles(build);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const pages = files.filter((file) => file.endsWith('.html'));
  const content = readManifest(build).content_scripts.flatMap((script) => script.js);

  it.each(content)('%s is light', (file) => {
    expect(compressedSize(build, file)).toBeLessThanOrEqual(budgetOf(file));
  });

  it.each(Object.entries(PAGES))('%s with all that it loads at once is within its budget', (page, budget) => {
    const loaded = loadedBy(build, page);
    expect(loaded.some((file) => file.endsWith('.js'))).toBe(true);
    expect(loaded.reduce((sum, file) => sum + compressedSize(build, file), 0)).toBeLessThanOrEqual(budget);
  });

  it.each(content)('%s holds nothing that names the extension to a site', (file) => {
    const code = readBuilt(build, file);
    expect(code.match(/vett|wxt|(chrome|moz)-extension|getURL/gi)).toBeNull();
    expect(code.trimEnd().split('\n').at(-1)).toBe('//# sourceURL=<anonymous>');
  });

  it('runs only code that is packed', () => {
    for (const file of scripts) {
      const code = readBuilt(build, file);
      expect(
        code.match(/\beval\s*\(|\bimportScripts\s*\(|\bimport\s*\(\s*["'`]https?:|from\s*["']https?:/g),
        file,
      ).toBeNull();
      expect(code.match(/["'`](https?:)?\/\/[^"'`]+\.m?js["'`]/g), file).toBeNull();
    }
    for (const page of pages) {
      expect(
        namedInHtml(build, page).filter((address) => /^([a-z]+:|\/\/)/i.test(address)),
        page,
      ).toEqual([]);
      expect(readBuilt(build, page).match(/<script(?![^>]*\ssrc=)/g), page).toBeNull();
    }
    for (const file of files.filter((name) => name.endsWith('.css')))
      expect(readBuilt(build, file).match(/@import|url\(\s*["']?(https?:)?\/\//g), file).toBeNull();
  });

  it.each(content)('%s makes no code from text and opens no connection', (file) => {
    const code = readBuilt(build, file);
    expect(
      code.match(/new Function\b|\bnew XMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\b|sendBeacon/g),
    ).toBeNull();
  });

  it('has no maps, tests or drafts in it', () => {
    expect(files.filter((file) => /\.(map|ts|tsx|md|tsv|jsonl)$|test|corpus/.test(file))).toEqual([]);
  });
});
