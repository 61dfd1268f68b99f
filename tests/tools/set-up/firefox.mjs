import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installByApt } from './apt.mjs';
import { runQuietly, SetUpError } from './run.mjs';

const NAMES = process.platform === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
const ELSEWHERE = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe')],
};

const ADVICE =
  'Firefox 153 or later and the program "openssl" are needed. Install them (Debian: "sudo apt-get install firefox-esr openssl"), or ' +
  'name the Firefox that you have in the variable FIREFOX, and try again.';

function find() {
  const told = process.env.FIREFOX;
  if (told && !existsSync(told))
    throw new SetUpError(`FIREFOX names ${told}, where nothing is: correct it or clear it.`);
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(ELSEWHERE[process.platform] ?? []),
  ];
  return told || places.find((path) => existsSync(path));
}

/** The local copies of the sites that Firefox is given are encrypted as the sites are, with a certificate made on the spot. */
const hasOpenssl = () => runQuietly('openssl', ['version']).ok;

/** Finds a Firefox, on Debian and its kin installs one if there is none, and returns its path. */
export function ensureFirefox() {
  const missing = [...(find() ? [] : ['firefox-esr']), ...(hasOpenssl() ? [] : ['openssl'])];
  if (missing.length > 0) installByApt(missing, ADVICE);
  const found = find();
  if (!found || !hasOpenssl()) throw new SetUpError(ADVICE);
  return found;
}
