import { join } from 'node:path';
import { addressKey } from '../browser/serve';
import { casesIn, pageOf, type CaseFile, type ServedPage } from '../browser/served-page';

export interface Samples {
  /** Every sample page, each to be served at its address. */
  pages: ServedPage[];
  /** Those that are a creator's own page: one an address. */
  creators: Creator[];
}

export interface Creator {
  site: string;
  url: string;
  /** As the sample page calls them. */
  name: string;
}

/**
 * Our own sample pages, those that are a document. Several may be of one address, as it looked at different moments: the
 * creator's own page comes before a wall or an empty shell.
 */
export function samplesIn(root: string): Samples {
  const cases = casesIn(join(root, 'tests', 'pages')).filter(({ document }) => document !== undefined);
  const creators = oneAnAddress(cases.filter(isCreators));
  return {
    pages: oneAnAddress([...creators, ...cases]).map(pageOf),
    creators: creators.map(({ site, url, expected }) => ({ site, url, name: expected.name ?? expected.handle ?? url })),
  };
}

function oneAnAddress(cases: CaseFile[]): CaseFile[] {
  return [...new Map(cases.toReversed().map((one) => [addressKey(one.url), one])).values()].toReversed();
}

function isCreators({ kind, expected }: CaseFile): boolean {
  return kind.startsWith('profile') && Boolean(expected.handle ?? expected.name) && expected.isProfile !== false;
}
