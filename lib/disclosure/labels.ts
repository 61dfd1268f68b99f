import { brandBefore, brandFrom, type Brand } from './brands';
import type { Lexicon } from './lexicon';
import type { CaptionReading, Match } from './reading';
import type { Token } from './token';
import type { Label, Words } from './words/words';

/** A wording that stands where a label stands, or that nobody writes but of advertising. */
export interface LabelHit {
  label: Label;
  words: Words;
  /** How it stands: as a hashtag, by itself as a label does, or in a sentence. */
  form: 'tag' | 'alone' | 'sentence';
  /** First and last token. */
  from: number;
  to: number;
  brand?: Brand;
  disguised: boolean;
}

/** A place where the caption says that nobody paid. */
export interface Disclaimer {
  from: number;
  to: number;
  /** It says so with the word for advertising: "unbezahlte Werbung". */
  namesAd: boolean;
}

export interface Labels {
  hits: LabelHit[];
  disclaimers: Disclaimer[];
}

/** What may stand before a label on its line. A comma or a colon makes it an item of a list. */
const OPENING = new Set([
  '|',
  '/',
  '•',
  '·',
  '(',
  '[',
  '{',
  '*',
  '<',
  '>',
  '-',
  '.',
  '!',
  '+',
  '~',
  '_',
  '=',
  '^',
  '#',
  '→',
  '—',
]);
const NOT_CLOSING = new Set(['?', '"', '%', '&', "'"]);
const NEGATED_WITHIN = 2;
const LONGEST_LABEL = 5;
const SURE_SAYS = new Set<Label['says']>(['advert', 'paid', 'sponsored']);

function isWall(token: Token | undefined): boolean {
  if (!token) return true;
  return token.kind === 'newline' || token.kind === 'picture' || (token.kind === 'mark' && token.text !== '"');
}

function isTag(token: Token | undefined): boolean {
  return token?.kind === 'mention' || token?.kind === 'hashtag' || token?.kind === 'link';
}

function glue(reading: CaptionReading, left: Token | undefined, right: Token | undefined): string {
  return left && right ? reading.text.slice(left.end, right.start) : ' ';
}

class Finder {
  /** Tokens that are the last of a label match: what follows them stands where a label may stand. */
  private readonly labelEnds = new Set<number>();
  private readonly labelStarts = new Set<number>();

  constructor(
    private readonly reading: CaptionReading,
    private readonly lexicon: Lexicon,
  ) {
    for (const { phrase, from, to } of reading.matches) {
      if (phrase.group !== 'label') continue;
      this.labelEnds.add(to);
      this.labelStarts.add(from);
    }
  }

  /** The hit that a match is, or undefined where its words are ordinary ones. */
  hit({ phrase, from, to, brandInTag }: Match): LabelHit | undefined {
    const { label, words, form } = phrase;
    const { tokens } = this.reading;
    const first = tokens[from];
    if (!label || !first) return undefined;
    const disguised = tokens.slice(from, to + 1).some((token) => token.disguised);
    const found = { label, words, from, to, disguised };
    if (first.kind === 'hashtag' && from === to && (form !== 'before' || brandInTag !== undefined)) {
      const brand: Brand | undefined = brandInTag
        ? { name: brandInTag, how: 'sure', from, to }
        : this.brand(from, to, label);
      return { ...found, form: 'tag', brand };
    }
    if (form === 'before') return this.beforeBrand(found, from, to);
    if (form === 'anywhere') return { ...found, form: 'sentence', brand: this.brand(from, to, label) };
    if (this.standsAlone(from, to)) return { ...found, form: 'alone', brand: this.brand(from, to, label) };
    // "@shop partner", "Lumi ambassador": the name before makes it a title.
    const named =
      label.says === 'partner' || label.says === 'ambassador'
        ? (brandBefore(this.reading, from) ?? this.nameBefore(from))
        : undefined;
    return named && { ...found, form: 'sentence', brand: named };
  }

  private beforeBrand(found: Omit<LabelHit, 'form' | 'brand'>, from: number, to: number): LabelHit | undefined {
    const behind =
      brandFrom(this.reading, to + 1, this.lexicon) ??
      (found.label.says === 'thanks' ? undefined : brandBefore(this.reading, from));
    if (behind) return { ...found, form: this.mayBegin(from) ? 'alone' : 'sentence', brand: behind };
    const next = this.reading.tokens[to + 1];
    // "I samarbeid med nike" as the first words of a line is meant as a label, small letters or not.
    const isLabel =
      this.beginsLine(from) &&
      next?.kind === 'word' &&
      !this.lexicon.people.has(next.text) &&
      found.label.says === 'collaboration';
    return isLabel ? { ...found, form: 'alone' } : undefined;
  }

  // "Reklame for X", "Sponset av @x", "Annonse: @x", "@x #ad".
  private brand(from: number, to: number, { says }: Label): Brand | undefined {
    let at = to + 1;
    const { tokens } = this.reading;
    for (
      let skipped = 0;
      skipped < 3 && this.lexicon.leads.has(tokens[at]?.text ?? '') && tokens[at]?.kind !== 'hashtag';
      skipped += 1
    )
      at += 1;
    const behind = brandFrom(this.reading, at, this.lexicon);
    // Without a small word between, a capital begins the next sentence: "Reklame | Ny krem".
    if (behind && (behind.how === 'sure' || at > to + 1)) return behind;
    const before = brandBefore(this.reading, from);
    return before ?? (says === 'partner' || says === 'ambassador' ? this.nameBefore(from) : undefined);
  }

  // "Lumi Beauty Partner", "Lumi ambassador".
  private nameBefore(from: number): Brand | undefined {
    const token = this.reading.tokens[from - 1];
    if (token?.kind !== 'word' || token.caps === 'none') return undefined;
    const { elsewhere, people, codeMine, leads } = this.lexicon;
    if (elsewhere.has(token.text) || people.has(token.text) || codeMine.has(token.text) || leads.has(token.text))
      return undefined;
    return { name: this.reading.text.slice(token.start, token.end), how: 'likely', from: from - 1, to: from - 1 };
  }

  private beginsLine(from: number): boolean {
    for (let at = from - 1; at >= 0; at -= 1) {
      const token = this.reading.tokens[at];
      if (!token || token.kind === 'newline') return true;
      if (token.kind !== 'picture' && !(token.kind === 'mark' && OPENING.has(token.text))) return false;
    }
    return true;
  }

  private mayBegin(from: number): boolean {
    const { tokens } = this.reading;
    const left = tokens[from - 1];
    if (!left || left.kind === 'newline' || left.kind === 'picture') return true;
    if (left.kind === 'mark') return OPENING.has(left.text);
    return isTag(left) ? tokens[from]?.caps === 'all' || this.labelEnds.has(from - 1) : this.labelEnds.has(from - 1);
  }

  private standsAlone(from: number, to: number): boolean {
    const { tokens } = this.reading;
    const first = tokens[from];
    const last = tokens[to];
    const next = tokens[to + 1];
    if (!first || !last || this.isPartOfWord(from, to)) return false;
    const atLine = this.beginsLine(from);
    if (!this.mayBegin(from)) return this.isShouted(from) && this.closes(to, false);
    if (this.closes(to, atLine)) return true;
    if (!next) return true;
    if (isTag(next) || this.labelStarts.has(to + 1)) return true;
    if (this.lexicon.leads.has(next.text)) return this.namesBrand(to + 2) || (atLine && this.isShort(from));
    // "Reklame Endelig fredag!": no stop between, but the next sentence begins with a capital.
    return atLine && first.caps !== 'none' && next.kind === 'word' && next.caps !== 'none' && !this.isName(from, to);
  }

  // "ad-free", "@ad", "ad hoc".
  private isPartOfWord(from: number, to: number): boolean {
    const { tokens } = this.reading;
    const before = glue(this.reading, tokens[from - 1], tokens[from]);
    const after = glue(this.reading, tokens[to], tokens[to + 1]);
    return /^['’-]$/.test(before) || /^['’-]$/.test(after);
  }

  // "Ad Astra", "Ad Hoc": a name of two words. Behind a label a sentence begins, and its second word is a small one.
  private isName(from: number, to: number): boolean {
    const { tokens } = this.reading;
    const second = tokens[to + 2];
    if (tokens[to]?.text.length === 2) return tokens[from]?.caps !== 'all' || isWall(second);
    return (
      isWall(second) &&
      !isWall(tokens[to + 1]) &&
      tokens[from]?.caps !== 'all' &&
      second !== undefined &&
      second.kind !== 'mark'
    );
  }

  // "Ny kjole fra @x AD": capitals in a text that is not all capitals.
  private isShouted(from: number): boolean {
    const { tokens } = this.reading;
    const left = tokens[from - 1];
    if (tokens[from]?.caps !== 'all' || left?.kind === 'number' || !left) return false;
    return left.kind === 'word'
      ? left.caps === 'none' &&
          left.text.length > 2 &&
          !this.lexicon.copulas.has(left.text) &&
          !this.lexicon.negators.has(left.text)
      : isTag(left) || left.kind === 'mark';
  }

  private closes(to: number, atLine: boolean): boolean {
    const next = this.reading.tokens[to + 1];
    if (!next || next.kind === 'newline' || next.kind === 'picture') return true;
    if (isTag(next)) return true;
    if (next.kind !== 'mark' || NOT_CLOSING.has(next.text)) return false;
    return next.text !== ',' || atLine;
  }

  private namesBrand(at: number): boolean {
    const brand = brandFrom(this.reading, at, this.lexicon) ?? brandFrom(this.reading, at + 1, this.lexicon);
    const next = brand && this.reading.tokens[brand.to + 1];
    return brand !== undefined && !(brand.how === 'likely' && this.lexicon.copulas.has(next?.text ?? ''));
  }

  private isShort(from: number): boolean {
    const { tokens } = this.reading;
    for (let at = from; at < from + LONGEST_LABEL; at += 1) {
      const token = tokens[at];
      if (!token || (isWall(token) && at > from)) return true;
      if (at > from && this.lexicon.copulas.has(token.text) && !this.lexicon.leads.has(token.text)) return false;
    }
    return isWall(tokens[from + LONGEST_LABEL]);
  }
}

// "ikke reklame", "pas de pub": the word before turns the label round. Short ones are words of other languages too.
function negatedFrom({ tokens }: CaptionReading, hit: LabelHit, lexicon: Lexicon): number | undefined {
  for (let back = 1; back <= NEGATED_WITHIN; back += 1) {
    const token = tokens[hit.from - back];
    if (!token || isWall(token) || token.kind !== 'word') return undefined;
    const own = ` ${hit.words.negators} `.includes(` ${token.text} `);
    if (own || (token.text.length > 2 && lexicon.negators.has(token.text))) return hit.from - back;
  }
  return undefined;
}

function isInside(inner: { from: number; to: number }, outer: { from: number; to: number }): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function isSame(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from === b.from && a.to === b.to;
}

// None inside another; those of the same place all stay: "#adv" is a word of two languages. In order of `from`.
function outermost<T extends { from: number; to: number }>(spans: readonly T[]): T[] {
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
  const finder = new Finder(reading, lexicon);
  const spans: Disclaimer[] = [];
  const found: LabelHit[] = [];
  for (const match of reading.matches) {
    if (match.phrase.group === 'disclaimer') spans.push({ from: match.from, to: match.to, namesAd: false });
    const hit = match.phrase.group === 'label' ? finder.hit(match) : undefined;
    if (!hit) continue;
    const from =
      hit.form === 'sentence' && hit.label.says === 'thanks' ? undefined : negatedFrom(reading, hit, lexicon);
    if (from === undefined) found.push(hit);
    else spans.push({ from, to: hit.to, namesAd: SURE_SAYS.has(hit.label.says) });
  }
  const namesAd = ({ from, to }: Disclaimer) =>
    reading.tokens.slice(from, to + 1).some(({ text }) => lexicon.adWords.has(text));
  const disclaimers = outermost(spans).map((span) => ({ ...span, namesAd: span.namesAd || namesAd(span) }));
  return { hits: dropInside(outermost(found), disclaimers), disclaimers };
}
