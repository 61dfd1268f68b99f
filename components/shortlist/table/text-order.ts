/**
 * The places of texts in the order of a language. Comparing as a language does is slow, so each text is compared once, when
 * it is added, and sorting many rows by it is a matter of numbers afterwards.
 */
export class TextOrder {
  readonly #language: string;
  #collator: Intl.Collator | undefined;
  #sorted: string[] = [];
  #places = new Map<string, number>();

  constructor(language: string) {
    this.#language = language;
  }

  /** As a person reads: "anna 9" before "Anna 10". */
  get #compare(): (a: string, b: string) => number {
    // Made when it is first needed: to make it takes as long as to show a screen of rows.
    return (this.#collator ??= new Intl.Collator(this.#language, { numeric: true })).compare;
  }

  /** Makes the texts known. The places of those that were known may move. */
  add(texts: Iterable<string>): void {
    const unknown = new Set<string>();
    for (const text of texts) if (!this.#places.has(text)) unknown.add(text);
    if (unknown.size === 0) return;
    const fresh = this.inOrder(unknown);
    const merged: string[] = [];
    let at = 0;
    for (const text of fresh) {
      const end = this.#firstAfter(text, at);
      while (at < end) merged.push(this.#sorted[at++] ?? '');
      merged.push(text);
    }
    while (at < this.#sorted.length) merged.push(this.#sorted[at++] ?? '');
    this.#sorted = merged;
    this.#places = new Map(merged.map((text, place) => [text, place]));
  }

  /** Texts in the order of the language, whether they were added or not. */
  inOrder(texts: Iterable<string>): string[] {
    return [...texts].toSorted(this.#compare);
  }

  /** Undefined for a text that was not added. Only good until more are added. */
  placeOf(text: string): number | undefined {
    return this.#places.get(text);
  }

  #firstAfter(text: string, from: number): number {
    const compare = this.#compare;
    let [low, high] = [from, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.#sorted[middle] ?? '', text) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
