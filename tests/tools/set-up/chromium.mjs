import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun, runQuietly, SetUpError } from './run.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'brave-browser',
];

const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs32 } = process.env;
    return [LOCALAPPDATA, PROGRAMFILES, programs32]
      .filter(Boolean)
      .flatMap((home) => WINDOWS.map((exe) => join(home, exe)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright's own Chromium, where somebody has installed that. */
async function findPlaywrights() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function find() {
  const told = process.env.CHROME_PATH || process.env.CHROMIUM_PATH || process.env.CHROMIUM;
  if (told && !existsSync(told))
    throw new SetUpError(`CHROME_PATH names ${told}, where nothing is. Correct or clear it.`);
  return told || candidates().find((path) => existsSync(path)) || (await findPlaywrights());
}

/** How commands run as root here: as they are, by sudo without a password, or not at all. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return runQuietly('sudo', ['-n', 'true']).ok ? ['sudo', '-n'] : undefined;
}

const ADVICE =
  'No Chromium was found. Install one (Debian: "sudo apt-get install chromium"; any system: "npx playwright-core install ' +
  'chromium"), or set CHROME_PATH to the one you have, and try again.';

function installByApt() {
  const prefix = process.platform === 'linux' && runQuietly('apt-get', ['--version']).ok ? asRoot() : undefined;
  if (!prefix) throw new SetUpError(ADVICE);
  const apt = (what, ...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y', ...args];
    mustRun(what, command, rest, ADVICE);
  };
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  apt('Updating package lists', ...patience, 'update');
  apt('Installing Chromium', ...patience, 'install', '--no-install-recommends', 'chromium');
}

/** Finds a Chromium, on Debian and its kin installs one if there is none, and resolves to its path. */
export async function ensureChromium() {
  const found = await find();
  if (found) return found;
  installByApt();
  const installed = await find();
  if (!installed) throw new SetUpError(ADVICE);
  return installed;
}
