import { folded } from './fold';
import { LANGUAGES } from './words/all';
import type { Label, Words } from './words/words';

/** In a pattern: one word, whichever. */
export const ANY_WORD = '*';

/** What a phrase is a sign of. */
export type Group =
  | 'label'
  | 'disclaimer'
  | 'offer'
  | 'cut'
  | 'action'
  | 'bio-link'
  | 'unasked'
  | 'supplied'
  | 'giveaway'
  | 'own'
  | 'employer'
  | 'credit'
  | 'prompt';

export interface Phrase {
  group: Group;
  words: Words;
  label?: Label;
  /** How the label has to stand; see `Label`. */
  form?: 'bare' | 'anywhere' | 'before';
}

/** A place in the tree of phrases: the words that may come next, and the phrases that end here. */
export interface Branch {
  next: Map<string, Branch>;
  ends: Phrase[];
}

/** The single words of all languages. */
interface WordSets {
  negators: ReadonlySet<string>;
  leads: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  trade: ReadonlySet<string>;
  elsewhere: ReadonlySet<string>;
  people: ReadonlySet<string>;
  charity: ReadonlySet<string>;
  makers: ReadonlySet<string>;
  products: ReadonlySet<string>;
  enter: ReadonlySet<string>;
  credits: ReadonlySet<string>;
  codePlain: ReadonlySet<string>;
  codeDiscount: ReadonlySet<string>;
  codeNot: ReadonlySet<string>;
  codeWith: ReadonlySet<string>;
  codeMine: ReadonlySet<string>;
}

export interface Lexicon extends WordSets {
  root: Branch;
  /** Whole hashtags: the phrases without their spaces. */
  tags: ReadonlyMap<string, Phrase[]>;
  /** Beginnings of hashtags that end in a brand: "reklamefor…", by their first three letters. */
  stems: ReadonlyMap<string, [stem: string, phrase: Phrase][]>;
  /** Ends of hashtags that begin with a brand: "…ambassador". */
  endings: readonly [ending: string, phrase: Phrase][];
  /** Label words of one word, to recognise them spaced out or with signs for letters. */
  single: ReadonlySet<string>;
  /** Those of them that mean advertising. */
  adWords: ReadonlySet<string>;
}

/** The text in plain lower-case letters, without accents. */
export function plain(text: string): string {
  let out = '';
  for (const sign of text) {
    const { kind, text: letters } = folded(sign.codePointAt(0) ?? 32);
    out += kind === 'letter' ? letters : kind === 'unseen' ? '' : sign;
  }
  return out;
}

// "(a/b) c" → [["a","c"],["b","c"],["c"]].
function variants(pattern: string): string[][] {
  let all: string[][] = [[]];
  for (const part of plain(pattern).split(' ')) {
    const isOptional = part.startsWith('(');
    const choices = part.replace(/[()]/g, '').split('/');
    const longer = all.flatMap((start) => choices.map((choice) => [...start, choice]));
    all = isOptional ? [...all, ...longer] : longer;
  }
  return all.filter((words) => words.length > 0);
}

function emptyBranch(): Branch {
  return { next: new Map(), ends: [] };
}

function setOf(pick: (words: Words) => string): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((words) => plain(pick(words)).split(' ')).filter((word) => word !== ''));
}

const SETS: WordSets = {
  negators: setOf(({ negators }) => negators),
  leads: setOf(({ leads }) => leads),
  copulas: setOf(({ copulas }) => copulas),
  trade: setOf(({ trade }) => trade),
  elsewhere: setOf(({ elsewhere }) => elsewhere),
  people: setOf(({ people }) => people),
  charity: setOf(({ charity }) => charity),
  makers: setOf(({ makers }) => makers),
  products: setOf(({ products }) => products),
  enter: setOf(({ enter }) => enter),
  credits: setOf(({ credits }) => credits.filter((phrase) => !phrase.includes(' ')).join(' ')),
  codePlain: setOf(({ codes }) => codes.plain),
  codeDiscount: setOf(({ codes }) => codes.discount),
  codeNot: setOf(({ codes }) => codes.not),
  codeWith: setOf(({ codes }) => codes.with),
  codeMine: setOf(({ codes }) => codes.mine),
};

const ENDING_SAYS = new Set(['ambassador', 'partner']);

class Builder {
  readonly root = emptyBranch();
  readonly tags = new Map<string, Phrase[]>();
  readonly stems = new Map<string, [string, Phrase][]>();
  readonly endings: [string, Phrase][] = [];
  readonly single = new Set<string>();
  readonly adWords = new Set<string>();

  add(pattern: string, phrase: Phrase): void {
    for (const words of variants(pattern)) {
      const glued = words.join('');
      const last = words.at(-1) ?? '';
      const isStem = phrase.form === 'before' || (phrase.form === 'bare' && words.length > 1 && SETS.leads.has(last));
      // "#thankyounhs" thanks nobody for goods.
      if (isStem && !glued.includes(ANY_WORD) && glued.length > 4 && phrase.label?.says !== 'thanks')
        this.addStem(glued, phrase);
      if (!isStem) this.tags.set(glued, [...(this.tags.get(glued) ?? []), phrase]);
      if (phrase.form === 'bare' && words.length === 1) this.addSingle(last, phrase);
      if (!isStem || phrase.form === 'before') this.grow(words).ends.push(phrase);
    }
  }

  private addStem(glued: string, phrase: Phrase): void {
    const start = glued.slice(0, 3);
    this.stems.set(start, [...(this.stems.get(start) ?? []), [glued, phrase]]);
  }

  private addSingle(word: string, phrase: Phrase): void {
    this.single.add(word);
    if (phrase.label?.says === 'advert') this.adWords.add(word);
    if (phrase.label && ENDING_SAYS.has(phrase.label.says) && word.length > 5) this.endings.push([word, phrase]);
  }

  private grow(words: readonly string[]): Branch {
    let branch = this.root;
    for (const word of words) {
      const next = branch.next.get(word) ?? emptyBranch();
      branch.next.set(word, next);
      branch = next;
    }
    return branch;
  }
}

function addLabel(builder: Builder, words: Words, label: Label): void {
  for (const form of ['bare', 'anywhere', 'before'] as const) {
    for (const pattern of label[form] ?? []) builder.add(pattern, { group: 'label', words, label, form });
  }
}

function addLanguage(builder: Builder, words: Words): void {
  for (const label of words.labels) addLabel(builder, words, label);
  const groups: [Group, readonly string[]][] = [
    ['disclaimer', words.disclaimers],
    ['offer', words.offers],
    ['cut', words.cuts],
    ['action', words.actions],
    ['bio-link', words.bioLinks],
    ['unasked', words.unasked],
    ['supplied', words.supplied],
    ['giveaway', words.giveaways],
    ['own', words.own],
    ['employer', words.employers],
    ['credit', words.credits],
    ['prompt', words.prompts],
  ];
  for (const [group, patterns] of groups) for (const pattern of patterns) builder.add(pattern, { group, words });
}

function isKnown(word: string): boolean {
  return LANGUAGES.some(({ labels }) => labels.some((label) => label.word === word));
}

/**
 * The phrases of every language, and with them the words that a market names and no language lists: those count as
 * advertising labels by the market's word for it.
 */
export function buildLexicon(marketWords: readonly string[] = []): Lexicon {
  const builder = new Builder();
  for (const words of LANGUAGES) addLanguage(builder, words);
  const [first] = LANGUAGES;
  for (const word of marketWords.filter((name) => !isKnown(name))) {
    if (first) addLabel(builder, first, { word, says: 'advert', bare: [word] });
  }
  const { root, tags, stems, endings, single, adWords } = builder;
  return { ...SETS, root, tags, stems, endings, single, adWords };
}
