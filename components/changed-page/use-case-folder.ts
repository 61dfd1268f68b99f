import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/send';
import { toCaseFolder, type CaseFolder } from '../../lib/scrub/case-folder';
import { accountAt } from '../../lib/sites/addresses';

/** What there is to show: the case, or why there is none. */
export type Found = { state: 'asking' } | { state: 'gone' } | { state: 'ready'; folder: CaseFolder };

/** The page in a tab as a case without anybody in it. The page is asked once, when the person has opened this. */
export function useCaseFolder(tabId: number): Found {
  const [found, setFound] = useState<Found>({ state: 'asking' });
  useEffect(() => {
    let gone = false;
    readCaseFolder(tabId).then(
      (folder) => gone || setFound({ state: 'ready', folder }),
      () => gone || setFound({ state: 'gone' }),
    );
    return () => {
      gone = true;
    };
  }, [tabId]);
  return found;
}

async function readCaseFolder(tabId: number): Promise<CaseFolder> {
  const source = await askPage(tabId, 'page.source', null);
  // A parsed document runs nothing and loads nothing.
  const document = new DOMParser().parseFromString(source.html, 'text/html');
  const { version } = browser.runtime.getManifest();
  return toCaseFolder({ source, account: accountAt(source.url), document, now: new Date().toISOString(), version });
}
