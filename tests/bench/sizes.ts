import { compressedSize, loadedBy, readManifest } from '../self-check/built';
import { rowOf, type Row } from './row';

const BUILD = 'chrome-mv3';
/** DESIGN §8, bytes after compression. */
const CONTENT = 20_000;
const CAPTURE = 1_500;
const PAGES = { popup: 95_000, shortlist: 140_000 };

/** What each script and page weighs, compressed. */
export function measureSizes(): Row[] {
  const scripts = readManifest(BUILD).content_scripts.flatMap(({ js }) => js);
  const bytes = (name: string, what: string, size: number, most: number) =>
    rowOf({ name, what, unit: 'bytes', budget: { most } }, [size]);
  return [
    ...scripts.map((file) =>
      bytes(
        `size ${file.replace(/^.*\/|\.js$/g, '')}`,
        'the content script, gzip -9',
        compressedSize(BUILD, file),
        file.includes('capture') ? CAPTURE : CONTENT,
      ),
    ),
    ...Object.entries(PAGES).map(([page, most]) =>
      bytes(
        `size ${page}`,
        'all scripts and styles that the page loads before it shows anything, gzip -9',
        loadedBy(BUILD, `${page}.html`).reduce((sum, file) => sum + compressedSize(BUILD, file), 0),
        most,
      ),
    ),
  ];
}
