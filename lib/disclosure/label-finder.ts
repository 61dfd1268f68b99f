import { brandBefore, brandFrom, type Brand } from './brands';
import { isFirstOfCompound, isForOwn, isLastWord, isName, isPartOfWord, isShouted, NOT_CLOSING } from './label-place';
import { SAYS_AD, type LabelHit } from './label-hit';
import type { Lexicon } from './lexicon';
import type { CaptionReading, Match } from './reading';
import { isTag, isWall, type Token } from './token';
import { FOR } from './words/around-labels';
import type { Label } from './words/words';

/** What may stand before a label on its line. A comma or a colon makes it an item of a list. */
const OPENING = new Set('|/•·([{*<>-.!+~_=^#→—');
const LONGEST_LABEL = 5;
const ANNOUNCED_WITHIN = 10;
/** In words and marks. */
const SENTENCE = 20;

function isDisguised(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (tokens[at]?.disguised) return true;
  return false;
}

type Hit = (form: LabelHit['form'], brand: Brand | undefined) => LabelHit;

/** Tells labels from ordinary words by where they stand. */
export class LabelFinder {
  /** Tokens that are the last or the first of a label match: beside them stands a label too. */
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
    if (!label || !first || isFirstOfCompound(this.reading, to, words)) return undefined;
    const hit: Hit = (how, brand) => {
      return { label, words, form: how, from, to, brand, disguised: isDisguised(tokens, from, to) };
    };
    if (first.kind === 'hashtag' && from === to && form !== 'near' && (form !== 'before' || brandInTag !== undefined)) {
      return hit('tag', brandInTag ? { name: brandInTag, how: 'sure', from, to } : this.tagBrand(from, to, label));
    }
    if (form === 'before') return this.beforeBrand(label, from, to, hit);
    if (form === 'near') return this.nearBrand(from, to, hit);
    if (form === 'anywhere') return hit('sentence', this.brand(from, to, label));
    if (this.standsAlone(from, to)) return hit('alone', this.brand(from, to, label));
    if (SAYS_AD.has(label.says) && this.isForTagged(from, to)) return hit('sentence', this.brand(from, to, label));
    if (label.says === 'collaboration' && from === to) {
      // "… og samarbeid: @shop"
      const isTold = tokens[to + 1]?.text === ':' && tokens[to + 2]?.kind === 'mention';
      const announced = isTold ? brandFrom(this.reading, to + 2, this.lexicon) : this.announced(from);
      if (announced) return hit('sentence', announced);
    }
    // "@shop partner", "Lumi ambassador": the name before makes it a title.
    const named =
      label.says === 'partner' || label.says === 'ambassador'
        ? (brandBefore(this.reading, from) ?? this.nameBefore(from))
        : undefined;
    return named && hit('sentence', named);
  }

  // Whom the sentence tags, the nearest first.
  private nearBrand(from: number, to: number, hit: Hit): LabelHit | undefined {
    const { tokens } = this.reading;
    const ends = (token: Token | undefined) =>
      !token || token.kind === 'newline' || (token.kind === 'mark' && /[.!?]/.test(token.text));
    let isBehind = true;
    let isBefore = true;
    for (let step = 1; step <= SENTENCE && (isBehind || isBefore); step += 1) {
      isBehind &&= !ends(tokens[to + step]);
      if (isBehind && tokens[to + step]?.kind === 'mention')
        return hit('sentence', brandFrom(this.reading, to + step, this.lexicon));
      isBefore &&= !ends(tokens[from - step]);
      if (isBefore && tokens[from - step]?.kind === 'mention')
        return hit('sentence', brandFrom(this.reading, from - step, this.lexicon));
    }
    return undefined;
  }

  private beforeBrand({ says }: Label, from: number, to: number, hit: Hit): LabelHit | undefined {
    const behind =
      brandFrom(this.reading, to + 1, this.lexicon) ??
      (says === 'thanks' ? undefined : brandBefore(this.reading, from));
    if (behind) return hit(this.mayBegin(from) ? 'alone' : 'sentence', behind);
    const next = this.reading.tokens[to + 1];
    // "I samarbeid med nike" as the first words of a line is meant as a label, small letters or not.
    const isLabel =
      says === 'collaboration' &&
      next?.kind === 'word' &&
      !this.lexicon.people.has(next.text) &&
      !this.lexicon.codeMine.has(next.text) &&
      this.beginsLine(from);
    return isLabel ? hit('alone', undefined) : undefined;
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

  // "@shop x meg, et samarbeid jeg gleder meg til": whom the sentence began with.
  private announced(from: number): Brand | undefined {
    const { tokens } = this.reading;
    const [article, wall] = [tokens[from - 1], tokens[from - 2]];
    if (!article || !this.lexicon.articles.has(article.text) || !isWall(wall) || wall?.kind === 'newline')
      return undefined;
    for (let at = from - 3; at >= from - ANNOUNCED_WITHIN; at -= 1) {
      const token = tokens[at];
      if (!token || token.kind === 'newline') return undefined;
      if (token.kind === 'mention') return brandFrom(this.reading, at, this.lexicon);
    }
    return undefined;
  }

  // "#oats #ambassador", "#ad #kitchen @shop": in a row of hashtags the one beside it is a topic as often as a brand.
  private tagBrand(from: number, to: number, label: Label): Brand | undefined {
    const { tokens, tags } = this.reading;
    const brand = this.brand(from, to, label);
    if (!brand || tokens[brand.from]?.kind !== 'hashtag') return brand;
    const isTitle = label.says === 'partner' || label.says === 'ambassador';
    const isOfAnother = isTitle ? brand.from < from : tags.some((at) => tokens[at]?.kind === 'mention');
    return isOfAnother ? undefined : brand;
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
    if (!first || !last || isPartOfWord(this.reading, from, to)) return false;
    const atLine = this.beginsLine(from);
    if (!this.mayBegin(from))
      return (
        (isShouted(this.reading, from, this.lexicon) && this.closes(to, false)) || isLastWord(this.reading, from, to)
      );
    if (this.closes(to, atLine)) return true;
    if (!next) return true;
    if (isTag(next) || this.labelStarts.has(to + 1)) return true;
    if (atLine && (this.isFollowedBySentence(from, to) || isForOwn(this.reading, to, this.lexicon))) return true;
    return this.lexicon.leads.has(next.text) && (this.namesBrand(to + 2) || (atLine && this.isShort(from)));
  }

  /** No stop between, but the next word has a capital of its own, or only the label is in capitals. */
  private isFollowedBySentence(from: number, to: number): boolean {
    const { tokens } = this.reading;
    const first = tokens[from];
    const next = tokens[to + 1];
    if (!first || next?.kind !== 'word') return false;
    // "Reklame Endelig fredag!", "Reklame I dag …"
    if (next.caps !== 'none') return first.caps !== 'none' && !isName(this.reading, from, to, this.lexicon);
    // "REKLAM för min bok", "ANNONSE vi tester …"; not "REKLAME er …".
    return first.caps === 'all' && !this.lexicon.copulas.has(next.text);
  }

  // "a pillow I am mad about, ad for @pillows by the way"
  private isForTagged(from: number, to: number): boolean {
    const { tokens } = this.reading;
    const isTold = tokens[from - 1]?.kind === 'mark' && FOR.has(tokens[to + 1]?.text ?? '');
    return isTold && tokens[to + 2]?.kind === 'mention' && !isPartOfWord(this.reading, from, to);
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
