import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { committedFiles, readText, root } from './sources';

/** The recorded pages, where they lie beside the checkout: for the tests to read, never to be copied or named. */
const corpus = join(root, '..', 'shared', 'corpus');

/** Shorter ones are ordinary words too often. */
const SHORTEST = 6;
const SHORTEST_TEXT = 24;

/** A handle or name that is one of these tells nothing: words of the trade, of places and of the sites themselves. */
const ORDINARY =
  /^(official|youtube|youtube music|instagram|tiktok|facebook|threads|pinterest|snapchat|twitter|unknown|creator(_\d+)?|someone_\d+|commenter|pinner_one|viewer_account)$/i;

interface Recorded {
  [key: string]: unknown;
}

/** What identifies somebody or something recorded: by which field it was found in. */
const NAMES = new Set(['handle', 'name']);
const IDS = new Set(['profileId', 'accountId', 'id', 'shortcode']);
const TEXTS = new Set(['title', 'captionStart', 'bio']);

function collect(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) value.forEach((item) => collect(item, into));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value as Recorded)) {
    if (typeof item !== 'string') collect(item, into);
    else if (NAMES.has(key) && item.length >= SHORTEST && !ORDINARY.test(item)) into.add(item);
    else if (IDS.has(key) && item.length >= 8) into.add(item);
    else if (TEXTS.has(key) && item.length >= SHORTEST_TEXT) into.add(item.slice(0, 60));
  }
}

function recordedThings(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('case.json')) continue;
    const { expected } = JSON.parse(readFileSync(join(corpus, file), 'utf8'));
    collect(expected, found);
  }
  return [...found];
}

/** True when `thing` stands in `text` by itself, not within a longer word. */
function names(text: string, thing: string): boolean {
  const sought = thing.toLowerCase();
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const isWord = /[\p{L}\p{N}_]/u;
    if (!isWord.test(text.charAt(at - 1)) && !isWord.test(text.charAt(at + sought.length))) return true;
  }
  return false;
}

it('nothing here names a recorded account or quotes a recorded post', () => {
  const things = existsSync(corpus) ? recordedThings() : [];
  const ours = committedFiles().filter((file) => !/\.(png|ico)$|^package-lock\.json$/.test(file));
  const found = ours.flatMap((file) => {
    const text = readText(file).toLowerCase();
    return things.filter((thing) => names(text, thing)).map((thing) => `${file}: ${thing}`);
  });
  expect(found).toEqual([]);
});
