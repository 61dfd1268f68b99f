import { readLink } from '../links';
import type { CaptionReading } from '../reading';
import { WEIGHTS, type Sign } from './sign';

const { sure: SURE } = WEIGHTS;
const MOST_LINKS = 200;

/** The addresses of a caption, by what they say of themselves. */
export function linkSigns(reading: CaptionReading, mentions: readonly Sign[]): Sign[] {
  const signs: Sign[] = [];
  if (reading.links.length === 0) return signs;
  const handles = mentions.slice(0, 8).map(({ brand }) => (brand?.name ?? '').toLowerCase());
  for (const at of reading.links) {
    const token = reading.tokens[at];
    if (!token || signs.length >= MOST_LINKS) break;
    const link = readLink(token.text);
    const place = { from: at, to: at, destination: link.brand };
    if (link.kind === 'affiliate') signs.push({ kind: 'affiliate-link', weight: SURE, ...place });
    else if (link.kind === 'likely') signs.push({ kind: 'link', weight: 7, ...place });
    else if (link.kind === 'short') signs.push({ kind: 'link', weight: 1, ...place });
    else if (link.kind === 'plain') {
      const isOfMention = handles.some(
        (handle) => link.brand !== undefined && link.brand.length > 3 && handle.includes(link.brand),
      );
      signs.push({ kind: 'link', weight: isOfMention ? 3 : 2, ...place });
    }
  }
  return signs;
}
