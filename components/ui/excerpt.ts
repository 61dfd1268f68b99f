/** A place in a text, UTF-16, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text as it is shown. `gap` stands for what was left out. */
export type Piece = { text: string; marks: number[] } | 'gap';

/** Text kept on each side of a quotation, and the longest that is shown whole; characters. */
const AROUND = 60;
const SHORT = 200;

/**
 * A text in pieces, cut at the ends of the spans; `marks` names the spans, by index, that a piece is in. Spans may overlap;
 * those outside the text count for nothing.
 */
export function markedPieces(text: string, spans: readonly Span[]): Exclude<Piece, 'gap'>[] {
  const sound = spans.map(({ start, end }) =>
    start >= 0 && start < end && end <= text.length ? { start, end } : null,
  );
  const cuts = new Set([0, text.length, ...sound.flatMap((span) => (span ? [span.start, span.end] : []))]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => ({
    text: text.slice(from, places[index + 1]),
    marks: sound.flatMap((span, at) => (span && span.start <= from && from < span.end ? [at] : [])),
  }));
}

/** The same, with only what stands around the spans when the text is long; without spans its beginning. */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  if (text.length <= SHORT) return markedPieces(text, spans);
  const windows = windowsOf(text, spans);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of windows) {
    if (start > at) pieces.push('gap');
    const moved = spans.map((span) => ({
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
    pieces.push(...markedPieces(text.slice(start, end), moved));
    at = end;
  }
  if (at < text.length) pieces.push('gap');
  return pieces;
}

function windowsOf(text: string, spans: readonly Span[]): Span[] {
  const sound = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  if (sound.length === 0) return [{ start: 0, end: wordEnd(text, 2 * AROUND) }];
  const wide = sound
    .map(({ start, end }) => ({ start: wordStart(text, start - AROUND), end: wordEnd(text, end + AROUND) }))
    .toSorted((a, b) => a.start - b.start);
  const windows: Span[] = [];
  for (const window of wide) {
    const last = windows.at(-1);
    if (last && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else windows.push({ ...window });
  }
  return windows;
}

/** How far a cut may move to stand between two words. */
const WORD = 20;

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const gap = text.slice(near, near + WORD).search(/\s/);
  return whole(text, gap < 0 ? near : near + gap + 1);
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const from = Math.max(0, near - WORD);
  const gap = text.slice(from, near).search(/\s\S*$/);
  return whole(text, gap < 0 ? near : from + gap);
}

/** Not between the two halves of one character. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
