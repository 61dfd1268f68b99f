import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * The Firefox to drive: the one that the variable FIREFOX names, else the system's, the long-supported one first. Throws a
 * sentence that says what to do.
 */
export function findFirefox(): string {
  const named = process.env['FIREFOX'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX names ${named}, and there is no such file.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC];
  const found = places.find((path) => existsSync(path));
  if (!found)
    throw new Error(
      'No Firefox found. Install one (Debian: "sudo apt-get install firefox-esr"), or name the one you have in the variable FIREFOX.',
    );
  return found;
}
