import type { Profile } from '../model/profile';

/** How a creator may be reached, as far as the page says. */
export interface Contact {
  email?: string;
  links: string[];
  /** Words of bio or e-mail address that speak of somebody who answers for the creator: hints, quoted as written. */
  agency: string[];
}

// Words for those who represent or book somebody. "Manager" alone is many people's own job, and is left out.
const WORDS = [
  'management',
  'mgmt',
  'mgt',
  'booking',
  'bookings',
  'agency',
  'talent agency',
  'represented by',
  'rep by',
  'repped by',
  // Norwegian, Danish, Swedish
  'byrå',
  'byrået',
  'byrån',
  'bureau',
  'agentur',
  'representert av',
  'repræsenteret af',
  'representeras av',
  'bookning',
  'bokning',
  'bokningar',
  'bokningsförfrågningar',
  'bookingforespørsler',
  // Finnish, German, Dutch
  'agentuuri',
  'vertreten durch',
  'vertegenwoordigd door',
  'boekingen',
  // French, Spanish, Italian, Portuguese
  'agence',
  'représentée par',
  'représenté par',
  'agencia',
  'representada por',
  'representado por',
  'agenzia',
  'rappresentata da',
  'rappresentato da',
  'agência',
];
const EDGE = '[\\p{L}\\p{M}\\p{N}_]';
// Longest first, so that "bookings" is quoted whole.
const IN_BIO = new RegExp(
  `(?<!${EDGE})(?:${WORDS.toSorted((a, b) => b.length - a.length).join('|')})(?!${EDGE})`,
  'giu',
);
/** Parts of a domain that an agency has and a mailbox of one's own has not. */
const IN_DOMAIN = /management|mgmt|talent|agency|agentur|agence|booking|byra|bureau|influencer|creators?\b/i;
/** More than a reader needs to see that somebody else answers. */
const MOST_HINTS = 5;

/** E-mail, links and what hints at an agency. Nothing is guessed: every hint is a word that stands there. */
export function contactOf({ email, links, bio = '' }: Pick<Profile, 'email' | 'links' | 'bio'>): Contact {
  const [, domain = ''] = email?.split('@') ?? [];
  const words = [...bio.normalize('NFC').matchAll(IN_BIO)].map(([word]) => word);
  const hints = IN_DOMAIN.test(domain) ? [...words, domain] : words;
  const once = new Map(hints.map((hint) => [hint.toLowerCase(), hint]));
  return { ...(email !== undefined && { email }), links: [...links], agency: [...once.values()].slice(0, MOST_HINTS) };
}
