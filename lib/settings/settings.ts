import { browser } from 'wxt/browser';
import { Failure } from '../model/failure';
import { Settings } from '../model/settings';
import { DEFAULT_SETTINGS } from './defaults';
import { parseSettings } from './parse-settings';

type Field = keyof Settings;
const FIELDS = Object.keys(DEFAULT_SETTINGS) as Field[];

// A storage key for each field: two windows that change different settings at once must not undo each other's.
const keyOf = (field: Field) => `settings.${field}`;

/** The settings in force; a field that is missing or damaged has its default. Throws a `Failure` when the storage does. */
export async function readSettings(): Promise<Settings> {
  const stored = await storage(() => browser.storage.local.get(FIELDS.map(keyOf)));
  return parseSettings(Object.fromEntries(FIELDS.map((field) => [field, stored[keyOf(field)]])));
}

/**
 * Changes the given fields, leaves all others, and answers with what is in force now. A value that no setting can have
 * changes nothing. Throws a `Failure`.
 */
export async function changeSettings(part: Partial<Settings>): Promise<Settings> {
  const given = FIELDS.filter((field) => Settings.shape[field].safeParse(part[field]).success);
  await storage(() => browser.storage.local.set(Object.fromEntries(given.map((field) => [keyOf(field), part[field]]))));
  return readSettings();
}

async function storage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/context invalidated/i.test(message)) throw new Failure('extension-gone', message, { cause: error });
    if (/quota/i.test(message)) throw new Failure('quota', message, { cause: error });
    throw new Failure('unknown', message, { cause: error });
  }
}
