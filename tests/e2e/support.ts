import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { builtExtension } from '../tools/browser/built-extension';
import { launch, type LaunchOptions, type Vett } from '../tools/browser/launch';
import { casesIn, type CaseFile } from '../tools/browser/served-page';

/** Recorded pages; kept beside the project, not in it. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
/** Our own sample pages. */
export const SAMPLES = fileURLToPath(new URL('../pages', import.meta.url));

export const corpusIsHere = existsSync(CORPUS);

/** Where the extension is, as it is shipped. */
export async function extensionPath(): Promise<string> {
  return process.env['EXTENSION'] ?? (await builtExtension());
}

/**
 * Starts Chromium with the extension. When it is closed, what was asked for in the meantime is looked
 * through: a request that the extension made of its own fails the test, whatever it was about.
 */
export async function start(options: Partial<LaunchOptions> = {}): Promise<Vett> {
  const vett = await launch({ extensionPath: await extensionPath(), ...options });
  return {
    ...vett,
    async close() {
      const reached = await vett.close();
      expect(ownRequests(vett), 'requests of the extension').toEqual([]);
      expect(reached.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
      return reached;
    },
  };
}

/** Requests of the extension's pages and of workers, but for files of its own package and what it has in memory. */
function ownRequests({ id, requests }: Vett): string[] {
  const own = `chrome-extension://${id}/`;
  return requests
    .filter(({ from, url }) => from.startsWith(own) && !url.startsWith(own) && !/^(blob|data):/.test(url))
    .map(({ url }) => url);
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
