import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { changeSettings, readSettings } from '../../../lib/settings/settings';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('are the defaults for somebody who has chosen nothing', async () => {
  expect(await readSettings()).toMatchObject({ currentList: '', tierScheme: 'no-guide', referenceLine: 3 });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keep what was changed, and leave the rest', async () => {
  expect(await changeSettings({ currentList: 'l1' })).toMatchObject({ currentList: 'l1', referenceLine: 3 });
  expect(await changeSettings({ referenceLine: 2.5 })).toMatchObject({ currentList: 'l1', referenceLine: 2.5 });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, currentList: 'l1', referenceLine: 2.5 });
});

it('lose nothing when several are changed at the same moment', async () => {
  await Promise.all([
    changeSettings({ currentList: 'l1' }),
    changeSettings({ tierScheme: 'awin' }),
    changeSettings({ referenceLine: 2 }),
  ]);
  expect(await readSettings()).toMatchObject({ currentList: 'l1', tierScheme: 'awin', referenceLine: 2 });
});

it('a damaged field falls back to its default and costs none of the others', async () => {
  await changeSettings({ currentList: 'l1', tierScheme: 'awin', referenceLine: 2 });
  for (const damage of [{ tiers: 1 }, null, 'no-such-scheme', [], 7]) {
    await fakeBrowser.storage.local.set({ 'settings.tierScheme': damage });
    expect(await readSettings()).toMatchObject({ currentList: 'l1', tierScheme: 'no-guide', referenceLine: 2 });
  }
});

it('a change that says nothing of a field leaves it, also when it is named', async () => {
  await changeSettings({ currentList: 'l1' });
  expect(await changeSettings({ currentList: undefined, referenceLine: 2 })).toMatchObject({ currentList: 'l1' });
});

it('never store what could not be read back', async () => {
  await changeSettings({ referenceLine: 2 });
  expect(await changeSettings({ referenceLine: Number.NaN })).toMatchObject({ referenceLine: 2 });
});

it.each([
  ['QUOTA_BYTES quota exceeded', 'quota'],
  ['Extension context invalidated.', 'extension-gone'],
  ['IO error', 'unknown'],
])('“%s” from the storage is the failure %s', async (message, code) => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(message));
  await expect(changeSettings({ referenceLine: 2 })).rejects.toMatchObject({ name: 'Failure', code });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error(message));
  await expect(readSettings()).rejects.toMatchObject({ name: 'Failure', code });
});
