import { brandBefore, brandFrom, type Brand } from './brands';
import type { Lexicon } from './lexicon';
import { nameKey } from './named-elsewhere';
import { partnerName, type NameContext } from './partner-name';
import type { CaptionReading } from './reading';
import { WEIGHTS, type Sign, type Signs } from './signs/sign';

const MOST_PARTNERS = 10;
/** How far a tag may stand from the code or gift it belongs to, in words and marks. */
const NEAR = 12;

function nearest(sign: Sign, mentions: readonly Sign[]): Sign | undefined {
  const distance = ({ from }: Sign) => Math.min(Math.abs(from - sign.from), Math.abs(from - sign.to));
  let found: Sign | undefined;
  for (const mention of mentions) if (!found || distance(mention) < distance(found)) found = mention;
  return found && distance(found) <= NEAR ? found : undefined;
}

function brandOf(sign: Sign, mentions: readonly Sign[], context: NameContext): string | undefined {
  if (sign.kind === 'affiliate-link' || sign.kind === 'link') return sign.destination;
  const { reading, lexicon } = context;
  const named = (brand: Brand | undefined) => brand && partnerName(brand, sign, context);
  return (
    named(sign.brand) ??
    nearest(sign, mentions)?.brand?.name ??
    named(brandBefore(reading, sign.from)) ??
    (sign.kind === 'code' ? undefined : named(brandFrom(reading, sign.to + 1, lexicon)))
  );
}

function codesOf(signs: readonly Sign[], { tokens }: CaptionReading): ReadonlySet<string> {
  return new Set(signs.filter(({ kind }) => kind === 'code').map(({ to }) => tokens[to]?.text ?? ''));
}

/**
 * The brands a commercial post is for: named by the platform, beside a label, a code or a gift, or at the end of an affiliate
 * link. Handles without @, names as written, each once.
 */
export function findPartners(
  { signs, tags, labels }: Signs,
  {
    flagged,
    own,
    reading,
    lexicon,
  }: { flagged: readonly string[]; own: ReadonlySet<string>; reading: CaptionReading; lexicon: Lexicon },
): string[] {
  const names = new Map<string, string>();
  const add = (name: string | undefined) => {
    if (name === undefined || names.size >= MOST_PARTNERS) return;
    const id = nameKey(name);
    if (id !== '' && !own.has(name.toLowerCase()) && !names.has(id)) names.set(id, name);
  };
  for (const name of flagged) add(name.replace(/^@/, ''));
  const mentions = signs.filter(({ kind }) => kind === 'mention').slice(0, 20);
  const telling = signs
    .filter(({ kind, weight }) => kind !== 'mention' && (weight >= WEIGHTS.slight || kind === 'affiliate-link'))
    .slice(0, 20);
  const context: NameContext = { reading, lexicon, labels, codes: codesOf(telling, reading) };
  for (const sign of telling) add(brandOf(sign, mentions, context));
  // Nothing beside the signs: then the tags themselves are what they are about.
  const rest = mentions.length > 0 ? mentions : labels.length > 0 ? tags : [];
  if (names.size === 0) for (const { brand } of rest.slice(0, 3)) add(brand?.name);
  const found = [...names];
  // "lumi" from the address and "lumibeauty" from the tag are one brand: the tag stays.
  return found
    .filter(
      ([id], at) =>
        !found.some(([other], place) => place !== at && other !== id && id.length > 3 && other.startsWith(id)),
    )
    .map(([, name]) => name);
}
