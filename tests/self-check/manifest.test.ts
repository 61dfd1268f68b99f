import { describe, expect, it } from 'vitest';
import { readers } from '../../lib/sites/all';
import { BUILDS, builtFiles, readBuilt, readManifest } from './built';

/** DESIGN §1: an extension page can load nothing but what is packed with it, and reach nothing at all. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'";

const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = readManifest(build);

  it('asks for storage and for nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(sorted(manifest.permissions)).toEqual(['storage', 'unlimitedStorage']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('may see exactly the sites that a content script reads, and reads exactly those that a reader names', () => {
    const matches = sorted(manifest.content_scripts.flatMap((script) => script.matches));
    expect(sorted(manifest.host_permissions)).toEqual(matches);
    expect(matches).toEqual(sorted(readers.flatMap((reader) => reader.matches)));
    expect(matches.filter((match) => !/^https:\/\/(\*\.)?[\w.-]+\.\w+\/\*$/.test(match))).toEqual([]);
  });

  it('puts nothing within reach of a page, and takes nothing from one', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_scripts.flatMap((script) => script.css ?? [])).toEqual([]);
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('keeps out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('watches the page’s answers from the beginning, and reads when the page stands', () => {
    for (const { js, world, run_at: runAt, all_frames: allFrames } of manifest.content_scripts) {
      const isCapture = js.some((file) => file.includes('capture'));
      expect(world ?? 'ISOLATED', js[0]).toBe(isCapture ? 'MAIN' : 'ISOLATED');
      expect(runAt ?? 'document_idle', js[0]).toBe(isCapture ? 'document_start' : 'document_idle');
      expect(allFrames ?? false, js[0]).toBe(false);
    }
  });

  it('has a shortcut for the popup and one for the shortlist', () => {
    expect(sorted(Object.keys(manifest.commands))).toEqual(['_execute_action', 'shortlist-creator']);
    for (const command of Object.values(manifest.commands))
      expect(command.suggested_key?.default).toMatch(/^Alt\+Shift\+\w$/);
  });

  it('takes its words from the messages, and has them in every language', () => {
    const messages = builtFiles(build).filter((file) => file.startsWith('_locales/'));
    expect(messages).toEqual(['en', 'nb', 'sv'].map((language) => `_locales/${language}/messages.json`));
    expect(manifest.default_locale).toBe('en');
    const named = JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g);
    const words = JSON.parse(readBuilt(build, '_locales/en/messages.json'));
    for (const [, key = ''] of named) expect(words, key).toHaveProperty([key]);
    for (const text of [manifest.name, manifest.description]) expect(text).toMatch(/^__MSG_\w+__$/);
  });

  it('names no file that is not packed', () => {
    const files = builtFiles(build);
    const named = JSON.stringify(manifest).match(/"[\w/.-]+\.(js|css|html|png|svg)"/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const file of named) expect(files).toContain(file.slice(1, -1).replace(/^\//, ''));
  });
});

it('tells Firefox that no data are collected, and who we are', () => {
  const { browser_specific_settings: settings } = readManifest('firefox-mv3');
  expect(settings).toMatchObject({
    gecko: { id: expect.any(String), strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
  });
});
