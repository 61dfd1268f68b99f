import { browser } from 'wxt/browser';

interface Pattern {
  scheme: string;
  host: string;
}

function parsePattern(pattern: string): Pattern | undefined {
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme && host ? { scheme, host } : undefined;
}

function fits({ protocol, hostname }: URL, { scheme, host }: Pattern): boolean {
  if (`${scheme}:` !== protocol && !(scheme === '*' && /^https?:$/.test(protocol))) return false;
  const above = host.startsWith('*.') ? host.slice(2) : undefined;
  return above === undefined ? hostname === host : hostname === above || hostname.endsWith(`.${above}`);
}

/**
 * True when an address is on one of the hosts that a content script of ours runs on. They are read from the manifest's
 * `host_permissions`, which are the content scripts' matches exactly (a test holds them equal) and are also there while
 * developing, when the content scripts are registered at run time.
 */
export function isOnReadHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const { host_permissions = [] } = browser.runtime.getManifest();
  return host_permissions.some((text: string) => {
    const pattern = parsePattern(text);
    return pattern !== undefined && fits(url, pattern);
  });
}
