import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The patterns of the sites that Vett reads and the browser does not let it in at. */
async function sitesKeptOff(): Promise<string[]> {
  const patterns: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const allowed = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => !allowed[index]);
}

/**
 * Where Vett is not let in, although it asked for it when it was installed: browsers leave that to the person at any time.
 * Firefox then still runs it on the page where its button is pressed, once, and nothing says why there is no badge later.
 */
export function useSiteAccess(onGiven: () => void) {
  const [keptOff, setKeptOff] = useState<string[]>([]);
  const look = useCallback(() => sitesKeptOff().then(setKeptOff, () => undefined), []);
  useEffect(() => void look(), [look]);

  /** Has the browser ask the person. Only in a press of theirs, and before anything is waited for. */
  const ask = useCallback(() => {
    const asked = browser.permissions.request({ origins: keptOff });
    void asked.then(look).then(onGiven, () => undefined);
  }, [keptOff, look, onGiven]);

  return { keptOff, ask };
}
