/** One row, and where the next begins. */
interface ReadRow {
  cells: string[];
  /** A line break follows it. */
  isEnded: boolean;
  end: number;
}

/** How many line breaks stand in a text, of whichever kind. */
export const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Where a quoted cell ends that begins before this place; -1 where it doesn't. Two quotes in it are one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Where the line break that stands at this place ends. */
function afterBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

/** Remembers what was found: in a row of many cells the end of the line is looked for once. */
function finder(find: (from: number) => number): (from: number) => number {
  let [asked, found] = [0, -1];
  return (from) => {
    if (from < asked || from > found) [asked, found] = [from, find(from)];
    return found;
  };
}

/**
 * Reads the row that begins at a place of a text with such a delimiter, as RFC 4180 has it; undefined where its quotes are
 * not in order. Lines may end in several ways in one text, as they do in a file that was put together out of others: a
 * parser that looks for one of them takes two rows for one.
 */
export function rowReader(text: string, delimiter: string): (start: number) => ReadRow | undefined {
  const anyBreak = /[\r\n]/g;
  const nextBreak = finder((from) => {
    anyBreak.lastIndex = from;
    return anyBreak.exec(text)?.index ?? text.length;
  });
  const nextDelimiter = finder((from) => {
    const at = text.indexOf(delimiter, from);
    return at < 0 ? text.length : at;
  });
  return (start) => {
    const cells: string[] = [];
    for (let at = start; ; at += 1) {
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1);
        if (close < 0) return undefined;
        cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
        at = close + 1;
        while (text[at] === ' ') at += 1;
      } else {
        const end = Math.min(nextDelimiter(at), nextBreak(at));
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at >= text.length) return { cells, isEnded: false, end: at };
      if (text[at] === '\r' || text[at] === '\n') return { cells, isEnded: true, end: afterBreak(text, at) };
      if (text[at] !== delimiter) return undefined;
    }
  };
}
