import { join } from 'node:path';
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

/** Our own sample pages. Single answers and pages that need something else around them have no document: they are left out. */
export function samplesIn(root: string): Samples {
  const cases = casesIn(join(root, 'tests', 'pages')).filter(({ document }) => document !== undefined);
  const creators = new Map(cases.filter(isCreators).map((one) => [one.url, toCreator(one)]));
  return { pages: cases.map(pageOf), creators: [...creators.values()] };
}

function isCreators({ kind, expected }: CaseFile): boolean {
  return kind.startsWith('profile') && Boolean(expected.handle ?? expected.name) && expected.isProfile !== false;
}

function toCreator({ site, url, expected }: CaseFile): Creator {
  return { site, url, name: expected.name ?? expected.handle ?? url };
}
