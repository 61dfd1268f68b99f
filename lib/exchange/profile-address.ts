import { SITES } from '../model/names';
import type { Site } from '../model/site';
import { HttpUrl } from '../model/text';

/** Where the profiles of a site are, with the handle at the end. */
const ADDRESSES: Record<Site, string> = {
  youtube: 'https://www.youtube.com/@',
  instagram: 'https://www.instagram.com/',
  tiktok: 'https://www.tiktok.com/@',
  x: 'https://x.com/',
  facebook: 'https://www.facebook.com/',
  threads: 'https://www.threads.com/@',
  pinterest: 'https://www.pinterest.com/',
  snapchat: 'https://www.snapchat.com/@',
  twitch: 'https://www.twitch.tv/',
};

/** What any site would take as a handle. */
export const HANDLE = /^[\p{L}\p{M}\p{N}_.·-]{1,200}$/u;

/** The address of the profile with such a handle, without @. */
export function profileAddress(site: Site, handle: string): string {
  return ADDRESSES[site] + encodeURIComponent(handle);
}

const OTHER_HOSTS: Record<string, Site> = { 'twitter.com': 'x', 'threads.net': 'threads', 'youtu.be': 'youtube' };
const HOSTS = new Map<string, Site>([
  ...SITES.map((site): [string, Site] => [new URL(ADDRESSES[site]).hostname.replace(/^www\./, ''), site]),
  ...Object.entries(OTHER_HOSTS),
]);

/** The site that an address belongs to. */
export function siteOfAddress(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const domain = hostname.split('.').slice(-2).join('.');
  return HOSTS.get(hostname.replace(/^(?:www|m|mobile)\./, '')) ?? HOSTS.get(domain);
}

/** The address that a telephone has for a page, as everybody else has it; any other address as it is. */
export function desktopAddress(address: string): string {
  const url = new URL(address);
  const [, domain] = /^(?:m|mobile)\.(.+)$/.exec(url.hostname) ?? [];
  const site = domain === undefined ? undefined : HOSTS.get(domain);
  if (site === undefined) return address;
  url.hostname = new URL(ADDRESSES[site]).hostname;
  return url.href;
}

// Sites are often called by half their name.
const CALLED: Record<string, Site> = {
  ig: 'instagram',
  insta: 'instagram',
  yt: 'youtube',
  tt: 'tiktok',
  twitter: 'x',
  fb: 'facebook',
};

/** The site that a person means: "YouTube", "ig", "Tik Tok". */
export function siteCalled(name: string): Site | undefined {
  const called = name.toLowerCase().replace(/[^a-z]/g, '');
  return SITES.find((site) => site === called) ?? CALLED[called];
}

/** The text as an address of the web: one that was written without "https://" too. Undefined for anything else. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (/\s/.test(trimmed)) return undefined;
  if (/^https?:\/\//i.test(trimmed)) return HttpUrl.safeParse(trimmed).success ? trimmed : undefined;
  const url = `https://${trimmed}`;
  const isAddress = /^[\w-]+(?:\.[\w-]+)+\//.test(trimmed) && HttpUrl.safeParse(url).success;
  return isAddress && siteOfAddress(url) ? url : undefined;
}

/** The handle in the address of a profile on a site that has no reader: "https://x.com/name". */
export function handleInAddress(site: Site, url: string): string | undefined {
  const [first = '', ...more] = new URL(url).pathname.split('/').filter(Boolean);
  if (more.length > 0) return undefined;
  const handle = decoded(first).replace(/^@/, '');
  const mustHaveSign = new URL(ADDRESSES[site]).pathname.endsWith('@');
  if (mustHaveSign && !/^(?:@|%40)/i.test(first)) return undefined;
  return HANDLE.test(handle) && !handle.endsWith('.php') ? handle : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
