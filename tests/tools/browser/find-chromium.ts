import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A language that the extension speaks. */
export type Language = 'en' | 'nb' | 'sv';

/** Where distributions put Chromium. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/**
 * The Chromium to drive: the one that the variable CHROMIUM names, else the system's. Throws a sentence that says what to
 * do. Branded Chrome will not do: it has dropped `--load-extension`.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  }
  const found = PLACES.find((path) => existsSync(path));
  if (!found)
    throw new Error('No Chromium found. Install the package "chromium", or name one in the variable CHROMIUM.');
  return found;
}

/** What a launch needs so that the browser, and with it the extension, speaks a language. */
export interface LanguageSetting {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * On Linux the language of the interface follows LANGUAGE, and only if Chromium has a pack of its own words in it. Packages
 * often bring the English pack alone; then a folder of links to the installed Chromium stands in, with the English pack under
 * the language's name. The extension takes its words and its number formats from there all the same.
 */
export function speaking(language: Language, executable = findChromium()): LanguageSetting {
  const env = { LANGUAGE: language === 'en' ? 'en_US' : language };
  const folder = language === 'en' ? undefined : installFolder(executable);
  if (!folder || existsSync(join(folder, 'locales', `${language}.pak`))) return { executablePath: executable, env };
  return { executablePath: linkedChromium(folder, language), env };
}

/** The folder of the real program; undefined where it cannot be told. The system's command is a script that starts it. */
function installFolder(executable: string): string | undefined {
  const candidates = [dirname(executable), '/usr/lib/chromium', '/usr/lib/chromium-browser', '/usr/lib64/chromium'];
  return candidates.find((folder) => existsSync(join(folder, 'locales')) && existsSync(join(folder, 'resources.pak')));
}

function linkedChromium(folder: string, language: Language): string {
  const version = execFileSync(join(folder, programIn(folder)), ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const mirror = join(tmpdir(), `chromium-${version.toString().replace(/\D+/g, '.')}${language}`);
  const program = join(mirror, programIn(folder));
  if (existsSync(join(mirror, 'locales', `${language}.pak`))) return program;
  mkdirSync(join(mirror, 'locales'), { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name === 'locales' || existsSync(join(mirror, name))) continue;
    // Chromium looks for its parts beside its real file: the program cannot be a symbolic link.
    if (name === programIn(folder)) linkOrCopy(join(folder, name), program);
    else symlinkSync(join(folder, name), join(mirror, name));
  }
  const english = join(folder, 'locales', 'en-US.pak');
  symlinkSync(english, join(mirror, 'locales', 'en-US.pak'));
  symlinkSync(english, join(mirror, 'locales', `${language}.pak`));
  return program;
}

function programIn(folder: string): string {
  return ['chromium', 'chromium-browser', 'chrome'].find((name) => existsSync(join(folder, name))) ?? 'chromium';
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
