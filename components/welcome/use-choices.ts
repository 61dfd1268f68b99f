import { useCallback, useEffect, useState } from 'react';
import { failureCode, type FailureCode } from '../../lib/model/failure';
import type { Settings } from '../../lib/model/settings';
import { changeSettings, readSettings } from '../../lib/settings/settings';

/** The settings, undefined until they are read; each choice is shown at once and saved at once. */
export function useChoices() {
  const [settings, setSettings] = useState<Settings>();
  const [failed, setFailed] = useState<FailureCode | null>(null);

  useEffect(() => {
    readSettings().then(setSettings, (error) => setFailed(failureCode(error)));
  }, []);

  const choose = useCallback(async (part: Partial<Settings>) => {
    setSettings((before) => before && { ...before, ...part });
    try {
      await changeSettings(part);
      setFailed(null);
    } catch (error) {
      setFailed(failureCode(error));
    }
  }, []);

  return { settings, failed, choose };
}
