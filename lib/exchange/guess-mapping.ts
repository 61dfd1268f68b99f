import { COLUMNS } from './columns';
import { SITES } from '../model/names';
import { fieldOf } from './own-fields';
import { isOwnHeader } from './table-signs';
import { TARGETS, type Target } from './targets';

// How people and programs name their columns, in lower case and without anything between the letters.
const NAMES = {
  handle:
    'handle username user accountname brukernavn kontonavn användarnamn kontonamn brugernavn influencerhandle creatorhandle',
  url: 'url link profileurl profilelink mediaurl websiteurl address adresse adress lenke länk profil profile channelurl',
  platform: 'platform network socialnetwork site channel plattform nettverk nätverk kanal',
  name: 'name fullname displayname creator influencer creatorname influencername profilename navn namn kreatør kreatör',
  first_name: 'firstname fornavn förnamn',
  last_name: 'lastname surname etternavn efternamn efternavn',
  followers:
    'followers followercount followerscount subscribers subscribercount følgere följare abonnenter prenumeranter antallfølgere antalföljare',
  following: 'following followingcount follows følger följer',
  posts: 'posts postcount mediacount innlegg inlägg opslag',
  email: 'email mail emailaddress epost epostadresse epostadress',
  country: 'country countryregion land',
  category: 'category niche kategori nisje nisch',
  bio: 'bio biography description beskrivelse beskrivning',
  links: 'links lenker länkar',
  content_language: 'language contentlanguage språk sprog',
  verified: 'verified verifisert verifierad',
  note: 'note notes notat notater anteckning anteckningar merknad noter',
  tags: 'tags labels etiketter taggar stikkord',
  list: 'list lists campaign campaigns liste lister lista listor kampanje kampanj',
  status: 'status stage fase',
  decision_reason: 'reason decisionreason rejectionreason declinereason årsak begrunnelse orsak anledning',
  contact: 'contact phone phonenumber telephone mobile kontakt telefon telefonnummer mobil',
  quote: 'quote price fee pris honorar',
  read_at: 'lastchecked datechecked checkedat sistsjekket',
  saved_at: 'firstseen addedat dateadded lagttil tillagd',
  on_x: 'twitter twitterhandle xhandle',
} as const satisfies Partial<Record<Target, string>>;

const letters = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const BY_NAME = new Map<string, Target>([
  ...SITES.flatMap((site): [string, Target][] =>
    ['', 'url', 'link', 'handle', 'username', 'profile'].map((ending) => [site + ending, `on_${site}`]),
  ),
  ...TARGETS.map((target): [string, Target] => [letters(target), target]),
  ...Object.entries(NAMES).flatMap(([target, names]) =>
    names.split(' ').map((name): [string, Target] => [name, target as Target]),
  ),
]);

const JUDGED = new Set(COLUMNS.filter(({ holds }) => holds === 'judged').map(({ name }) => name));

function targetOf(name: string, isOwn: boolean): Target {
  const field = fieldOf(name);
  if (field) return `field:${field.kind}:${field.name}`;
  if (isOwn) return TARGETS.find((target) => target === name) ?? 'elsewhere';
  // What is called like a verdict of ours is one, whoever has passed it.
  return JUDGED.has(name) ? 'elsewhere' : (BY_NAME.get(letters(name)) ?? 'elsewhere');
}

/**
 * What each column of a table is probably meant to be, by its name; of two that look the same the first. What is not known is
 * kept as judged elsewhere, a column without a name is skipped.
 */
export function guessMapping(header: readonly string[]): Target[] {
  const isOwn = isOwnHeader(header);
  const taken = new Set<Target>();
  return header.map((name) => {
    if (name.trim() === '' || name === '__proto__') return 'skip';
    const target = targetOf(name, isOwn);
    if (target === 'elsewhere' || !taken.has(target)) {
      taken.add(target);
      return target;
    }
    return 'elsewhere';
  });
}
