import { browser } from 'wxt/browser';
import { SITES, type Site } from '../../lib/model/site';

/** The sites that this Vett reads, as its manifest names their hosts: www.youtube.com → youtube. */
export function readSites(): Site[] {
  const { host_permissions = [] } = browser.runtime.getManifest();
  const names = new Set(host_permissions.map((pattern: string) => /([^/.]+)\.[^/.]+\/\*$/.exec(pattern)?.[1]));
  return SITES.filter((site) => names.has(site));
}
