import { useState } from 'react';
import { ask } from '../../lib/messages/send';

/** The languages of the posts that were seen of a tab's creator, once they were asked for; none where they cannot be told. */
export function usePostLanguages(tabId: number) {
  const [languages, setLanguages] = useState<Record<string, string>>({});
  const askLanguages = () => {
    // Not to know them is no failure: nothing is shown in their place.
    ask('tab.languages', { tabId }).then(setLanguages, () => undefined);
  };
  return { languages, askLanguages };
}
