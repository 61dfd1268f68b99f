import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installByApt } from './apt.mjs';
import { SetUpError } from './run.mjs';

/** Branded Chrome is not among them: it no longer takes an extension from the command line. */
const NAMES = ['chromium', 'chromium-browser'];
const MAC = '/Applications/Chromium.app/Contents/MacOS/Chromium';
const WINDOWS = 'Chromium\\Application\\chrome.exe';

function candidates() {
  if (process.platform === 'darwin') return [MAC];
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs32 } = process.env;
    return [LOCALAPPDATA, PROGRAMFILES, programs32].filter(Boolean).map((home) => join(home, WINDOWS));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/snap/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright's own Chromium, where somebody has installed that. */
async function findPlaywrights() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function find() {
  const told = process.env.CHROMIUM;
  if (told && !existsSync(told))
    throw new SetUpError(`CHROMIUM names ${told}, where nothing is: correct it or clear it.`);
  return told || candidates().find((path) => existsSync(path)) || (await findPlaywrights());
}

const ADVICE =
  'No Chromium was found. Install one (Debian: "sudo apt-get install chromium"; any system: "npx playwright-core install ' +
  'chromium"), or name the one you have in the variable CHROMIUM, and try again. Google Chrome will not do: it takes no extension.';

/** Finds a Chromium, on Debian and its kin installs one if there is none, and resolves to its path. */
export async function ensureChromium() {
  const found = await find();
  if (found) return found;
  installByApt(['chromium'], ADVICE);
  const installed = await find();
  if (!installed) throw new SetUpError(ADVICE);
  return installed;
}
