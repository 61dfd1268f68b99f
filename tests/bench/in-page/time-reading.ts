import type { Page, Reader } from '../../../lib/sites/contract';

/** What a page's data come in, as texts: embedded ones as the page embeds them, answers as they arrived. */
export interface Texts {
  embedded: [name: string, text: string][];
  responses: string[];
}

/** What one reading took in each round, milliseconds. */
export interface Times {
  /** Finding the embedded data in the document's scripts, and parsing them. */
  find: number[];
  read: number[];
  /** `JSON.parse` of the page's own data, and nothing else. */
  parse: number[];
}

/** The texts of a page's data. What is no JSON is nobody's to parse. */
function textsOf({ embedded, responses }: Page): Texts {
  return {
    embedded: Object.entries(embedded).map(([name, value]) => [name, JSON.stringify(value) ?? 'null']),
    responses: responses.map(({ text }) => text).filter(isJson),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a page over and over, each time beside the parsing of its data. The first rounds warm up and are not counted. */
export function timeReading(reader: Reader, page: Page, { rounds, warm }: { rounds: number; warm: number }): Times {
  const texts = textsOf(page);
  const times: Times = { find: [], read: [], parse: [] };
  for (let round = -warm; round < rounds; round += 1) {
    const begun = performance.now();
    const embedded = Object.fromEntries(texts.embedded.map(([name, text]) => [name, JSON.parse(text)]));
    for (const text of texts.responses) JSON.parse(text);
    const parsed = performance.now();
    reader.embedded(page.document);
    const found = performance.now();
    // All fresh: what a reader remembers of data that it has seen would not be there at the first reading.
    const fresh = { ...page, embedded, responses: page.responses.map((response) => ({ ...response })) };
    const ready = performance.now();
    reader.read(fresh);
    const done = performance.now();
    if (round < 0) continue;
    times.parse.push(parsed - begun);
    times.find.push(found - parsed);
    times.read.push(done - ready);
  }
  return times;
}
