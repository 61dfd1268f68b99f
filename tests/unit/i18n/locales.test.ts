import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as ts from 'typescript';
import en from '../../../public/_locales/en/messages.json';
import nb from '../../../public/_locales/nb/messages.json';
import sv from '../../../public/_locales/sv/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const english: Record<string, Message> = en;
const translations: [string, Record<string, Message>][] = [
  ['nb', nb],
  ['sv', sv],
];
const all: [string, Record<string, Message>][] = [['en', english], ...translations];

const named = ({ message }: Message) =>
  [...message.matchAll(/\$(\w*[A-Za-z_]\w*)\$/g)].map(([, name = '']) => name.toLowerCase());
/** Every slot number that a message uses, by name or by number. */
const slots = (message: Message) => {
  const byName = named(message).map((name) => message.placeholders?.[name]?.content);
  return new Set([...byName, ...(message.message.match(/\$\d(?!\w*\$)/g) ?? [])]);
};

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(folder, name));
}
const code = ['lib', 'components', 'entrypoints'].flatMap(sources);

describe.each(all)('%s', (language, messages) => {
  it('says everything that the others say', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('leaves nothing empty, and no slot without what fills it', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect(message.message.trim(), key).not.toBe('');
      const declared = Object.keys(message.placeholders ?? {});
      expect(new Set(named(message)), key).toEqual(new Set(declared));
      // Browsers compare the names without regard to case: keep them in one.
      expect(declared, key).toEqual(declared.map((name) => name.toLowerCase()));
    }
  });

  it('fills the same slots as English, so that no translation loses a number', () => {
    for (const [key, message] of Object.entries(messages))
      expect(slots(message), key).toEqual(slots(english[key] ?? message));
  });

  it('has both plural forms that its language asks for', () => {
    expect(new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()).toEqual(['one', 'other']);
    for (const key of Object.keys(messages)) {
      if (key.endsWith('_one')) expect(messages, key).toHaveProperty([key.replace(/_one$/, '_other')]);
      if (key.endsWith('_other')) expect(messages, key).toHaveProperty([key.replace(/_other$/, '_one')]);
    }
  });

  it('writes quotation marks, dots and dashes as its language does', () => {
    const wrong = language === 'en' ? /["«»”](?<!“[^”]*”)/ : language === 'nb' ? /["“”]/ : /["“«»]/;
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(wrong);
      expect(message, key).not.toMatch(/\.\.\.| - |!/);
    }
  });
});

it.each(translations)('%s is translated: a sentence is never the English one', (_, messages) => {
  for (const [key, { message }] of Object.entries(messages)) {
    if (message.replace(/\$\w+\$/g, '').split(/\s+/).length > 3) expect(message, key).not.toBe(english[key]?.message);
  }
});

it('has no message that nothing shows', () => {
  const text = [...code, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const used = (key: string) => {
    const stem = key.replace(/_(one|other)$/, '');
    const family = `${/^[a-z]+_/.exec(key)?.[0] ?? key}\${`;
    return [`'${key}'`, `'${stem}'`, `__MSG_${key}__`, `\`${family}`].some((sign) => text.includes(sign));
  };
  expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
});

const SHOWN_ATTRIBUTES = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);

function wordsIn(file: string): string[] {
  const found: string[] = [];
  const isWord = (text: string) => /\p{L}{2,}/u.test(text);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWord(node.text)) found.push(`${file}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const { text } = node.initializer;
      if (SHOWN_ATTRIBUTES.has(node.name.getText()) && isWord(text)) found.push(`${file}: ${text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('has no words for the screen outside the message files', () => {
  expect(code.filter((file) => file.endsWith('.tsx')).flatMap(wordsIn)).toEqual([]);
});
