import {
  AFFILIATE_PARAMETERS,
  BRANDED_PATHS,
  DESTINATIONS,
  LIKELY_PARAMETERS,
  NETWORK_HOSTS,
  NETWORK_SUBDOMAINS,
  PLATFORMS,
  SECOND_LEVELS,
  SHOP_PARAMETERS,
  SHORTENERS,
  UTM_VALUES,
} from './affiliates';

/** What an address in a caption says of itself. It is never requested. */
export interface LinkReading {
  kind: 'affiliate' | 'likely' | 'short' | 'platform' | 'plain';
  /** Host that it leads to, as far as the address tells: "shop.se". */
  host: string;
  /** The shop's name in the host: "shop". Absent where the destination is hidden. */
  brand?: string;
}

interface Parts {
  host: string;
  path: string;
  parameters: Map<string, string>;
  rest: string;
}

const SCHEME = /^https?:\/\//i;
const AMAZON = /^amazon\.[a-z.]{2,6}$/;
const EBAY = /^ebay\.[a-z.]{2,6}$/;
const DEEPEST = 3;

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    // A stray % is common in typed addresses.
    return text;
  }
}

function parse(address: string): Parts {
  const bare = address.replace(SCHEME, '');
  const cut = bare.search(/[/?#:]/);
  const written = (cut < 0 ? bare : bare.slice(0, cut)).toLowerCase();
  const host = written.startsWith('www.') ? written.slice(4) : written;
  const rest = cut < 0 ? '' : bare.slice(cut).replace(/^:\d*/, '');
  const [beforeHash = ''] = rest.split('#', 1);
  const question = beforeHash.indexOf('?');
  const path = question < 0 ? beforeHash : beforeHash.slice(0, question);
  const parameters = new Map<string, string>();
  for (const pair of question < 0 ? [] : beforeHash.slice(question + 1).split('&')) {
    const equals = pair.indexOf('=');
    const name = (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
    if (name !== '') parameters.set(name, equals < 0 ? '' : pair.slice(equals + 1));
  }
  return { host, path, parameters, rest };
}

/** The part of a host that is registered: "to.shop.co.uk" → "shop.co.uk". */
export function registrableHost(host: string): string {
  const lower = host.toLowerCase();
  const bare = lower.startsWith('www.') ? lower.slice(4) : lower;
  const top = bare.lastIndexOf('.');
  const second = bare.lastIndexOf('.', top - 1);
  if (top <= 0 || second < 0) return bare;
  const isCountry = bare.length - top === 3;
  if (!isCountry || !SECOND_LEVELS.has(bare.slice(second + 1, top))) return bare.slice(second + 1);
  return bare.slice(bare.lastIndexOf('.', second - 1) + 1);
}

function isAmazonAffiliate(host: string, { path, parameters }: Parts): boolean {
  if (!AMAZON.test(host)) return false;
  return parameters.has('tag') || parameters.has('linkcode') || path.startsWith('/shop/');
}

function hasAny({ parameters }: Parts, names: ReadonlySet<string>): boolean {
  for (const name of parameters.keys()) if (names.has(name)) return true;
  return false;
}

function isAffiliate(host: string, parts: Parts): boolean {
  if (NETWORK_HOSTS.has(host) || NETWORK_SUBDOMAINS.has(parts.host) || isAmazonAffiliate(host, parts)) return true;
  const marks = SHOP_PARAMETERS[parts.host] ?? SHOP_PARAMETERS[host];
  if (marks?.some((name) => parts.parameters.has(name))) return true;
  if (EBAY.test(host) && (parts.parameters.has('campid') || parts.parameters.has('mkcid'))) return true;
  if (host === 'shopstyle.com' && parts.path.startsWith('/action')) return true;
  if (hasAny(parts, AFFILIATE_PARAMETERS)) return true;
  return BRANDED_PATHS.some(
    ({ path, needs }) => path.test(parts.path) && needs.every((name) => parts.parameters.has(name)),
  );
}

function isLikely(parts: Parts): boolean {
  if (hasAny(parts, LIKELY_PARAMETERS)) return true;
  if (/^\/(?:discount|ref|r|invite|promo|aff|coupon)\/[^/]+/i.test(parts.path)) return true;
  for (const [name, value] of parts.parameters)
    if (name.startsWith('utm_') && UTM_VALUES.has(value.toLowerCase())) return true;
  return false;
}

// The destination in the address itself: ued=https%3A%2F%2Fshop.se, url(https://shop.se), ULP=[[shop.se/x]].
function destination({ parameters, rest }: Parts): string | undefined {
  if (parameters.size > 0) {
    for (const name of DESTINATIONS) {
      const written = parameters.get(name);
      if (written === undefined || written === '') continue;
      const value = decode(written).replace(/^\[\[|\]\]$/g, '');
      if (SCHEME.test(value) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\//i.test(value)) return value;
    }
  }
  return /url(?:\(|%28)/i.test(rest) ? /url\((https?:\/\/[^)\s]{4,500})\)/i.exec(decode(rest))?.[1] : undefined;
}

function brandOf(host: string): string | undefined {
  return registrableHost(host).split('.')[0];
}

function unwrap(parts: Parts): string | undefined {
  let at: Parts = parts;
  let found: string | undefined;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = destination(at);
    if (next === undefined) break;
    at = parse(next);
    found = at.host;
  }
  return found;
}

// The same address is looked at for what it is, for whose name it is and for whom it is for; some captions' worth are kept.
const recent = new Map<string, LinkReading>();
const MOST_RECENT = 64;

/** Reads an address: whose link it is, and where it leads as far as the address itself tells. Pure text; nothing is requested. */
export function readLink(address: string): LinkReading {
  const known = recent.get(address);
  if (known) return known;
  const reading = read(address);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(address, reading);
  return reading;
}

function read(address: string): LinkReading {
  const parts = parse(address);
  const host = registrableHost(parts.host);
  const target = unwrap(parts);
  if (isAffiliate(host, parts)) {
    // A network's own host says nothing of the shop; an advertiser's does.
    const own =
      NETWORK_HOSTS.has(host) && !host.startsWith('amzn') ? undefined : host.startsWith('amzn') ? 'amazon.com' : host;
    const leads = target ?? own;
    return leads ? { kind: 'affiliate', host: leads, brand: brandOf(leads) } : { kind: 'affiliate', host };
  }
  if (PLATFORMS.has(host)) return { kind: 'platform', host };
  if (SHORTENERS.has(host)) return { kind: 'short', host };
  return { kind: isLikely(parts) ? 'likely' : 'plain', host, brand: brandOf(host) };
}
