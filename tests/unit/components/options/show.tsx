import { render, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../../components/options/options';
import type { Settings } from '../../../../lib/model/settings';
import { changeSettings, readSettings } from '../../../../lib/settings/settings';

const HOSTS = ['https://www.youtube.com/*', 'https://www.instagram.com/*', 'https://www.tiktok.com/*'];

/** The page for somebody who has chosen these things before. */
export async function show(chosen: Partial<Settings> = {}) {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: HOSTS }) });
  await changeSettings(chosen);
  const page = render(<Options />);
  await screen.findAllByRole('combobox');
  return page;
}

/** The section with a heading. */
export const section = (name: string) => within(screen.getByRole('region', { name }));

/** Waits until these are in the storage. */
export async function saved(expected: Partial<Settings>): Promise<void> {
  await waitFor(async () => expect(await readSettings()).toMatchObject(expected));
}
