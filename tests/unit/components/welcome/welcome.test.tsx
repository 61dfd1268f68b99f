import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Welcome } from '../../../../components/welcome/welcome';
import { changeSettings, readSettings } from '../../../../lib/settings/settings';
import { speak } from '../locale';

beforeEach(() => {
  Object.assign(fakeBrowser.commands, {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+V' },
      { name: 'shortlist-creator', shortcut: '' },
    ],
  });
});

afterEach(() => vi.restoreAllMocks());

async function show({ firefox = false } = {}) {
  render(<Welcome sites={['youtube', 'instagram', 'tiktok']} firefox={firefox} />);
  await screen.findAllByRole('combobox');
}

/** What the badge of the sample says, part by part. */
function badge(): string[] {
  const root = document.querySelector('.sample-badge span')?.shadowRoot;
  return [...(root?.querySelectorAll('.part') ?? [])].map(({ textContent }) => textContent ?? '');
}

describe('what is chosen', () => {
  it('is saved at once', async () => {
    await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'Norway');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tiers' }), 'Awin');
    await waitFor(async () => expect(await readSettings()).toMatchObject({ market: 'NO', tierScheme: 'awin' }));
  });

  it('shows on the sample: its tier by that scheme, its ads by that market', async () => {
    await changeSettings({ market: 'UK', tierScheme: 'no-guide' });
    await show();
    // 58,400 followers, two ads of which the first begins with "Ad:".
    expect(badge()).toEqual(['micro', expect.stringMatching(/^3\.\d% \(\d\.\d–\d\.\d\)$/), 'ads 1/2 labelled']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tiers' }), 'inzpire.me');
    expect(badge()[0]).toBe('macro');
  });

  it('begins with what was chosen before', async () => {
    await changeSettings({ market: 'SE', tierScheme: 'custom' });
    await show();
    expect(screen.getByRole('combobox', { name: 'Market' })).toHaveDisplayValue('Sweden');
    expect(screen.getByRole('combobox', { name: 'Tiers' })).toHaveDisplayValue('own borders');
  });

  it('that could not be saved is said', async () => {
    await show();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'Norway');
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
  });
});

it('keeps nothing by the star of the sample', async () => {
  await show();
  const asked = vi.fn();
  fakeBrowser.runtime.onMessage.addListener(asked);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const root = document.querySelector('.sample-badge span')?.shadowRoot;
  const star = root?.querySelector<HTMLButtonElement>('.star');
  const press = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(press, 'isTrusted', { value: true });
  star?.dispatchEvent(press);
  await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'true'));
  expect(asked).not.toHaveBeenCalled();
  expect(set).not.toHaveBeenCalled();
});

it('says what is read, that nothing leaves the machine, and that private windows are left alone', async () => {
  await show();
  const part = within(screen.getByRole('region', { name: 'What is read, and where it stays' }));
  expect(part.getByText(/^Creators’ pages and single posts on YouTube, Instagram,? and TikTok/)).toBeVisible();
  expect(part.getByText(/^Nothing leaves this machine/)).toBeVisible();
  expect(part.getByText('In private windows Vett is off.')).toBeVisible();
});

it('names the shortcuts as they are set, and where to set them in this browser', async () => {
  await show();
  const part = within(screen.getByRole('region', { name: 'Two shortcuts' }));
  expect(await part.findByText('Alt+Shift+V')).toBeVisible();
  expect(part.getByText('not set')).toBeVisible();
  expect(part.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeVisible();
});

it('knows Firefox’s own places', async () => {
  await show({ firefox: true });
  expect(screen.getByText(/about:addons/)).toBeVisible();
  expect(screen.getByText(/Pin to Toolbar/)).toBeVisible();
});

it.each(['en', 'nb', 'sv'] as const)('passes axe in %s', async (language) => {
  speak(language);
  await show();
  document.documentElement.lang = language;
  document.title = 'Vett';
  const rules = { 'color-contrast': { enabled: false } };
  expect((await axe.run(document, { rules })).violations).toEqual([]);
});
