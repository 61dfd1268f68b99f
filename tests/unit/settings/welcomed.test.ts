import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../../lib/settings/settings';
import { isFirstTime } from '../../../lib/settings/welcomed';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('is true once', async () => {
  expect(await isFirstTime()).toBe(true);
  expect(await isFirstTime()).toBe(false);
});

it('leaves the settings alone, and they it', async () => {
  await changeSettings({ market: 'NO' });
  expect(await isFirstTime()).toBe(true);
  expect(await readSettings()).toMatchObject({ market: 'NO' });
  await changeSettings({ market: 'SE' });
  expect(await isFirstTime()).toBe(false);
});

it('is not true where it could not be remembered', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('IO error'));
  expect(await isFirstTime()).toBe(false);
});
