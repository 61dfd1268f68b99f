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
  parameters: ReadonlyMap<string, string>;
  rest: string;
}

const SCHEME = /^https?:\/\//i;
const PORT = /^:\d*/;
const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();
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

/** The signs that a host ends at, before a path, parameters, a hash or a port. */
const [SLASH, QUESTION, HASH, COLON] = [47, 63, 35, 58];

function hostLength(address: string): number {
  for (let length = 0; length < address.length; length += 1) {
    const code = address.charCodeAt(length);
    if (code === SLASH || code === QUESTION || code === HASH || code === COLON) return length;
  }
  return address.length;
}

function parametersOf(query: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
    if (name !== '') parameters.set(name, equals < 0 ? '' : pair.slice(equals + 1));
  }
  return parameters;
}

function parse(address: string): Parts {
  const bare = SCHEME.test(address) ? address.slice(address.indexOf('/') + 2) : address;
  const length = hostLength(bare);
  const host = withoutWww(bare.slice(0, length).toLowerCase());
  const behind = bare.slice(length);
  const rest = behind.startsWith(':') ? behind.replace(PORT, '') : behind;
  const hash = rest.indexOf('#');
  const beforeHash = hash < 0 ? rest : rest.slice(0, hash);
  const question = beforeHash.indexOf('?');
  if (question < 0) return { host, path: beforeHash, parameters: NO_PARAMETERS, rest };
  return { host, path: beforeHash.slice(0, question), parameters: parametersOf(beforeHash.slice(question + 1)), rest };
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** The part of a host that is registered: "to.shop.co.uk" → "shop.co.uk". */
export function registrableHost(host: string): string {
  return registrable(withoutWww(host.toLowerCase()));
}

function registrable(bare: string): string {
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
  if (hasAny(parts, AFFILIATE_PARAMETERS)) return true;
  const marks = SHOP_PARAMETERS.get(parts.host) ?? SHOP_PARAMETERS.get(host);
  if (marks?.some((name) => parts.parameters.has(name))) return true;
  if (EBAY.test(host) && (parts.parameters.has('campid') || parts.parameters.has('mkcid'))) return true;
  if (host === 'shopstyle.com' && parts.path.startsWith('/action')) return true;
  if (parts.path.length < 2) return false;
  return BRANDED_PATHS.some(
    ({ path, needs }) => needs.every((name) => parts.parameters.has(name)) && path.test(parts.path),
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
  // Most addresses have neither bracket nor %.
  if (!rest.includes('(') && !rest.includes('%')) return undefined;
  return /url(?:\(|%28)/i.test(rest) ? /url\((https?:\/\/[^)\s]{4,500})\)/i.exec(decode(rest))?.[1] : undefined;
}

// The first part of a host that is registered: "shop.co.uk" → "shop".
function brandOf(registered: string): string {
  const dot = registered.indexOf('.');
  return dot < 0 ? registered : registered.slice(0, dot);
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

/** Reads an address: whose link it is, and where it leads as far as the address itself tells. Pure text; nothing is requested. */
export function readLink(address: string): LinkReading {
  const parts = parse(address);
  const host = registrable(parts.host);
  const isPlatform = PLATFORMS.has(host);
  // Most addresses in captions: of people, with nothing in them that leads elsewhere.
  if (isPlatform && parts.parameters.size === 0) return { kind: 'platform', host };
  const target = unwrap(parts);
  if (isAffiliate(host, parts)) {
    // A network's own host says nothing of the shop; an advertiser's does.
    const own =
      NETWORK_HOSTS.has(host) && !host.startsWith('amzn') ? undefined : host.startsWith('amzn') ? 'amazon.com' : host;
    const leads = target ?? own;
    return leads
      ? { kind: 'affiliate', host: leads, brand: brandOf(registrableHost(leads)) }
      : { kind: 'affiliate', host };
  }
  if (isPlatform) return { kind: 'platform', host };
  if (SHORTENERS.has(host)) return { kind: 'short', host };
  return { kind: isLikely(parts) ? 'likely' : 'plain', host, brand: brandOf(host) };
}
