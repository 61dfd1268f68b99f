/** Lays rows out in columns as wide as what stands in them, the first row as their headings. */
export function toTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}

/** Columns on a terminal: letters and signs of East Asia take two, marks upon letters none. */
function widthOf(text: string): number {
  return [...text.replace(/\p{Mn}|\u200d|\ufe0f/gu, '')].reduce(
    (sum, letter) =>
      sum + (/\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}|\p{Emoji_Presentation}/u.test(letter) ? 2 : 1),
    0,
  );
}
