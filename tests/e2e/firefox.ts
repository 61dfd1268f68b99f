import { builtExtension } from '../tools/browser/built-extension';
import { launchFirefox, type Firefox, type FirefoxOptions } from '../tools/firefox/launch';

/** Starts Firefox with the extension as it is shipped. */
export async function startFirefox(options: Omit<FirefoxOptions, 'extensionPath'> = {}): Promise<Firefox> {
  const extensionPath = process.env['FIREFOX_EXTENSION'] ?? (await builtExtension('firefox'));
  return launchFirefox({ extensionPath, ...options });
}
