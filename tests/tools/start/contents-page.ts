import type { ServedPage } from '../browser/served-page';
import type { Creator } from './samples';

/** A name that no registry gives out: the page is there only in a browser that `npm start` opened. */
export const contentsAddress = 'https://samples.example/';

const STYLE = 'body { font: 16px/1.6 system-ui; max-width: 40em; margin: 3em auto; color-scheme: light dark }';

/** A page that links to every sample creator. */
export function contentsPage(creators: Creator[]): ServedPage {
  const links = creators.map(
    ({ site, url, name }) => `<li><a href="${escape(url)}">${escape(name)}</a> on ${escape(site)}</li>`,
  );
  return {
    url: contentsAddress,
    html: `<!doctype html><meta charset="utf-8"><title>Sample creators</title><style>${STYLE}</style>
<h1>Sample creators</h1>
<p>All of them are invented. Open one, look at the badge beside the name, press its star, open the popup from the toolbar.</p>
<ul>${links.join('')}</ul>`,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
