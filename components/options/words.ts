/** How many words and phrases a field holds, and how long one may be. */
export const MOST_WORDS = 1_000;
export const LONGEST_WORD = 200;

/** The words of a field that has one a line: trimmed, none empty, none twice whatever its capitals. */
export function toWords(text: string): string[] {
  const words = new Map<string, string>();
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const word = line.trim().replace(/\s+/g, ' ');
    const key = word.toLowerCase();
    if (word !== '' && !words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}
