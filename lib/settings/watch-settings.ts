import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings';

/** Calls back whenever one of these settings has changed, in whatever window. */
export function watchSettings(fields: readonly (keyof Settings)[], listener: () => void): void {
  const keys = fields.map((field) => `settings.${field}`);
  browser.storage.local.onChanged.addListener((changes) => {
    if (keys.some((key) => key in changes)) listener();
  });
}
