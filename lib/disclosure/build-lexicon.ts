import { KNOWN_WORDS, TOPIC_WORDS } from './known-words';
import { ANY_WORD, type Branch, type Group, type Lexicon, type Phrase } from './lexicon';
import { plain } from './plain';
import { LANGUAGES } from './words/all';
import { Vocabulary, type KnownWord } from './vocabulary';
import type { Label, Words } from './words/words';

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

/** "w/ @shop", "m/ @shop": the sign behind the letter stands between phrase and brand. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['with', 'w'],
  ['med', 'm'],
]);

function shortened(words: readonly string[]): string[][] {
  const short = SHORT_FORMS.get(words.at(-1) ?? '');
  return short !== undefined && words.length > 1 ? [[...words.slice(0, -1), short]] : [];
}

function emptyBranch(): Branch {
  return { next: new Map(), ends: [], topics: 0 };
}

const ENDING_SAYS = new Set(['ambassador', 'partner']);

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

class Builder {
  readonly root = emptyBranch();
  readonly tags = new Map<string, Phrase[]>();
  readonly stems = new Map<string, [string, Phrase][]>();
  readonly endings = new Map<string, [string, Phrase][]>();
  readonly single = new Set<string>();
  readonly adWords = new Set<string>();
  /** Every word that stands anywhere in the tree. */
  private readonly words = new Set<string>();

  add(pattern: string, phrase: Phrase): void {
    for (const words of variants(pattern)) {
      const glued = words.join('');
      const last = words.at(-1) ?? '';
      const isStem =
        phrase.form === 'before' || (phrase.form === 'bare' && words.length > 1 && KNOWN_WORDS.leads.has(last));
      // "#thankyounhs" thanks nobody for goods.
      if (isStem && !glued.includes(ANY_WORD) && glued.length > 4 && phrase.label?.says !== 'thanks')
        this.addStem(glued, phrase);
      if (!isStem && phrase.form !== 'near') addTo(this.tags, glued, phrase);
      if (phrase.form === 'bare' && words.length === 1) this.addSingle(last, phrase);
      if (!isStem || phrase.form === 'before') this.grow(words).ends.push(phrase);
      if (phrase.form === 'before') for (const short of shortened(words)) this.grow(short).ends.push(phrase);
    }
  }

  private addStem(glued: string, phrase: Phrase): void {
    addTo(this.stems, glued.slice(0, 3), [glued, phrase]);
  }

  private addSingle(word: string, phrase: Phrase): void {
    this.single.add(word);
    if (phrase.label?.says === 'advert') this.adWords.add(word);
    if (phrase.label && ENDING_SAYS.has(phrase.label.says) && word.length > 5)
      addTo(this.endings, word.slice(-3), [word, phrase]);
  }

  /** Notes what a word by itself tells of the caption. */
  addTopic(word: string, topic: number): void {
    this.grow([word]).topics |= topic;
  }

  private grow(words: readonly string[]): Branch {
    let branch = this.root;
    for (const word of words) {
      const next = (word === ANY_WORD ? branch.any : branch.next.get(word)) ?? emptyBranch();
      this.words.add(word);
      if (word === ANY_WORD) branch.any = next;
      else branch.next.set(word, next);
      branch = next;
    }
    return branch;
  }

  vocabulary(): Vocabulary {
    return new Vocabulary(Array.from(this.words, (text): KnownWord => ({ text, branch: this.root.next.get(text) })));
  }
}

function addLabel(builder: Builder, words: Words, label: Label): void {
  for (const form of ['bare', 'anywhere', 'before', 'near'] as const) {
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
    ['launch', words.launches],
    ['trading', words.trading],
    ['made', words.made],
    ['designed', words.designed],
    ['referral', words.referrals],
    ['arrival', words.arrivals],
    ['contact', words.contacts],
    ['customer', words.customers],
    ['performs', words.performs],
    ['employer', words.employers],
    ['at-work', words.atWork],
    ['works-with', words.worksWith],
    ['supply', words.supplies],
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
  for (const word of new Set(marketWords.filter((name) => !isKnown(name)))) {
    if (first) addLabel(builder, first, { word, says: 'advert', bare: [word] });
  }
  for (const [topic, words] of TOPIC_WORDS) for (const word of words) builder.addTopic(word, topic);
  const { root, tags, stems, endings, single, adWords } = builder;
  return { ...KNOWN_WORDS, root, vocabulary: builder.vocabulary(), tags, stems, endings, single, adWords };
}
