import { useRef } from 'react';
import { browser } from 'wxt/browser';

/** Opens addresses in one tab of their own, so that going through the queue leaves no trail of tabs. Only by the person's own click or key. */
export function useReviewTab(): (url: string) => Promise<void> {
  const tabId = useRef<number>(undefined);
  return async (url) => {
    if (tabId.current !== undefined) {
      try {
        await browser.tabs.update(tabId.current, { url, active: true });
        return;
      } catch {
        // The person has closed it.
      }
    }
    tabId.current = (await browser.tabs.create({ url })).id;
  };
}
