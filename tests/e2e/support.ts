import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../tools/browser/built-extension';
import { launch, type LaunchOptions, type Vett } from '../tools/browser/launch';
import { casesIn, type CaseFile } from '../tools/browser/served-page';

/** Recorded pages; kept beside the project, not in it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
/** Our own sample pages. */
export const SAMPLES = fileURLToPath(new URL('../pages', import.meta.url));

export const corpusIsHere = existsSync(CORPUS);

/** Starts Chromium with the extension as it is shipped. */
export async function start(options: Omit<LaunchOptions, 'extensionPath'> = {}): Promise<Vett> {
  return launch({ extensionPath: process.env['EXTENSION'] ?? (await builtExtension()), ...options });
}

/** The first recorded page load of a site: a profile with posts, whole as the site served it if there is one. */
export function recordedProfile(site: string): CaseFile | undefined {
  const cases = casesIn(CORPUS, site).filter(({ kind }) => kind === 'profile-posts');
  return cases.find(({ document }) => document !== undefined) ?? cases.find(({ embedded }) => embedded?.length);
}

/** Own samples of a kind, of one site. */
export function samples(site: string, kind = 'profile-posts'): CaseFile[] {
  return casesIn(SAMPLES, site).filter((one) => one.kind === kind);
}
