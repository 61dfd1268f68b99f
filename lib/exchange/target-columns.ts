import type { Entry } from '../model/entry';
import type { Site } from '../model/site';
import { joined, written } from './cells';
import type { ShortlistColumn } from './column';
import { addressCell, emailCell, handleCell, phoneCell, textCell } from './typed-cells';

// The columns that other programs know, by the names they know them by (peers.md 6.3).

/** Two words, each with a capital: only then is it clear which is the first name. Anything else stands whole as the first. */
const TWO_NAMES = /^(\p{Lu}[\p{L}\p{M}'’-]*) (\p{Lu}[\p{L}\p{M}'’-]*)$/u;

function names({ profile }: Entry): [first: string | undefined, last: string | undefined] {
  const whole = textCell(profile.name);
  const [, first, last] = TWO_NAMES.exec(whole ?? '') ?? [];
  return first === undefined ? [whole, undefined] : [first, last];
}

const firstName = (name: string): ShortlistColumn => ({ name, holds: 'fact', cell: ({ entry }) => names(entry)[0] });
const lastName = (name: string): ShortlistColumn => ({ name, holds: 'fact', cell: ({ entry }) => names(entry)[1] });
const email = (name: string): ShortlistColumn => ({
  name,
  holds: 'fact',
  cell: ({ entry }) => emailCell(entry.profile.email),
});
const phone = (name: string): ShortlistColumn => ({
  name,
  holds: 'own',
  cell: ({ entry }) => phoneCell(entry.contact),
});
const address = (name: string): ShortlistColumn => ({
  name,
  holds: 'fact',
  cell: ({ entry }) => addressCell(entry.profile.url),
});

/** HubSpot: contacts, found again by their e-mail. What it has no property for is made one when it is imported. */
export const HUBSPOT: readonly ShortlistColumn[] = [
  firstName('First Name'),
  lastName('Last Name'),
  email('Email'),
  phone('Phone Number'),
  address('Website URL'),
  { name: 'Country/Region', holds: 'fact', cell: ({ entry }) => textCell(entry.profile.country) },
  { name: 'Platform', holds: 'fact', cell: ({ entry }) => entry.profile.site },
  { name: 'Handle', holds: 'fact', cell: ({ entry }) => handleCell(entry.profile.handle) },
  {
    name: 'Followers',
    holds: 'fact',
    // A property of numbers refuses a word.
    cell: ({ entry: { profile } }) => (profile.followers === 'hidden' ? undefined : written(profile.followers)),
  },
  { name: 'Tier', holds: 'judged', cell: ({ entry }) => joined(entry.assessment.tier.tiers) },
  {
    name: 'Engagement Rate',
    holds: 'judged',
    cell: ({ entry: { assessment } }) =>
      assessment.engagement.state === 'rated' ? assessment.engagement.median : undefined,
  },
  { name: 'Status', holds: 'own', cell: ({ entry }) => textCell(entry.status) },
  { name: 'Tags', holds: 'own', cell: ({ entry }) => textCell(joined(entry.tags)) },
  { name: 'Note', holds: 'own', cell: ({ entry }) => textCell(entry.note) },
];

/** Upfluence: refuses a file with columns it does not know. One clean address an influencer. */
export const UPFLUENCE: readonly ShortlistColumn[] = [
  address('media_url'),
  { name: 'profile_name', holds: 'fact', cell: ({ entry }) => textCell(entry.profile.name) },
  firstName('first_name'),
  lastName('last_name'),
  phone('phone_number'),
  email('email'),
];

const NETWORKS: readonly (readonly [name: string, site: Site])[] = [
  ['Instagram', 'instagram'],
  ['TikTok', 'tiktok'],
  ['YouTube', 'youtube'],
  ['Twitch', 'twitch'],
  ['Twitter', 'x'],
  ['Facebook', 'facebook'],
  ['Pinterest', 'pinterest'],
  ['Snapchat', 'snapchat'],
];

/** GRIN: a name, an e-mail, a phone and a column for each network. */
export const GRIN: readonly ShortlistColumn[] = [
  firstName('First Name'),
  lastName('Last Name'),
  email('Email'),
  phone('Phone'),
  ...NETWORKS.map(([name, site]): ShortlistColumn => ({
    name,
    holds: 'fact',
    cell: ({ entry: { profile } }) => (profile.site === site ? addressCell(profile.url) : undefined),
  })),
];
