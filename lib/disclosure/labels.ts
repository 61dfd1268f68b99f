import { isLikened } from './likened';
import { LabelFinder } from './label-finder';
import { SAYS_AD, type LabelHit } from './label-hit';
import type { Lexicon } from './lexicon';
import type { CaptionReading } from './reading';
import { isWall } from './token';
import { BOUND_TO, PLATFORM_NAMES } from './words/around-labels';

/** A place where the caption says that nobody paid. */
export interface Disclaimer {
  from: number;
  to: number;
  /** It says so with the word for advertising: "unbezahlte Werbung". */
  namesAd: boolean;
}

export interface Labels {
  hits: readonly LabelHit[];
  disclaimers: readonly Disclaimer[];
}

const NEGATED_WITHIN = 2;
const NOTHING: Labels = { hits: [], disclaimers: [] };

// "ikke reklame", "pas de pub": the word before turns the label round. Short ones are words of other languages too.
function negatedFrom({ tokens }: CaptionReading, hit: LabelHit, lexicon: Lexicon): number | undefined {
  for (let back = 1; back <= NEGATED_WITHIN; back += 1) {
    const token = tokens[hit.from - back];
    if (!token || isWall(token) || token.kind !== 'word') return undefined;
    if (!lexicon.negators.has(token.text)) continue;
    if (token.text.length > 2 || ` ${hit.words.negators} `.includes(` ${token.text} `)) return hit.from - back;
  }
  return undefined;
}

/** "in no way sponsored, endorsed or administered by, or associated with, Instagram" */
const LONGEST_DENIAL = 12;

// What the rules of every giveaway say of the platform, which never pays: nothing is said of who does.
function isOfPlatform({ tokens }: CaptionReading, to: number): boolean {
  for (let at = to; at <= to + LONGEST_DENIAL; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || token.kind === 'newline' || (token.kind === 'mark' && /[.!?]/.test(token.text))) return false;
    const name = next?.text === ',' ? tokens[at + 2] : next;
    if (BOUND_TO.has(token.text) && PLATFORM_NAMES.has(name?.text ?? '')) return true;
  }
  return false;
}

function isInside(inner: { from: number; to: number }, outer: { from: number; to: number }): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function isSame(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from === b.from && a.to === b.to;
}

// None inside another; those of the same place all stay: "#adv" is a word of two languages. In order of `from`.
function outermost<T extends { from: number; to: number }>(spans: readonly T[]): readonly T[] {
  if (spans.length < 2) return spans;
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last && isInside(span, last) && !isSame(span, last)) continue;
    kept.push(span);
  }
  return kept;
}

function dropInside(hits: readonly LabelHit[], spans: readonly Disclaimer[]): LabelHit[] {
  let at = 0;
  return hits.filter((hit) => {
    while (spans[at] && (spans[at]?.to ?? 0) < hit.from) at += 1;
    const span = spans[at];
    return !span || !isInside(hit, span);
  });
}

/** The labels of a caption and its disclaimers, each in order. A label inside a disclaimer is none. */
export function findLabels(reading: CaptionReading, lexicon: Lexicon): Labels {
  if (reading.matches.length === 0) return NOTHING;
  const finder = new LabelFinder(reading, lexicon);
  const spans: Disclaimer[] = [];
  const found: LabelHit[] = [];
  for (const match of reading.matches) {
    if (match.phrase.group === 'disclaimer') spans.push({ from: match.from, to: match.to, namesAd: false });
    const hit = match.phrase.group === 'label' ? finder.hit(match) : undefined;
    if (!hit || (hit.form === 'sentence' && isLikened(reading, hit.from))) continue;
    const from =
      hit.form === 'sentence' && hit.label.says === 'thanks' ? undefined : negatedFrom(reading, hit, lexicon);
    if (from === undefined) found.push(hit);
    else spans.push({ from, to: hit.to, namesAd: SAYS_AD.has(hit.label.says) });
  }
  const namesAd = ({ from, to }: Disclaimer) =>
    reading.tokens.slice(from, to + 1).some(({ text }) => lexicon.adWords.has(text));
  if (spans.length === 0) return { hits: outermost(found), disclaimers: [] };
  const disclaimers = outermost(spans).map((span) => ({ ...span, namesAd: span.namesAd || namesAd(span) }));
  return {
    hits: dropInside(outermost(found), disclaimers),
    disclaimers: disclaimers.filter(({ to }) => !isOfPlatform(reading, to)),
  };
}
