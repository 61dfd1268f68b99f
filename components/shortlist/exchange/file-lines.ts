import { LONGEST_LINE } from '../../../lib/exchange/backup';
import { Failure } from '../../../lib/model/failure';
import type { Running } from '../../ui/use-job';

const LINE_FEED = 10;

/** Takes a file's bytes and gives its lines; each is decoded by itself, so that what is no UTF-8 has a line number. */
class LineReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private begun = '';
  private number = 1;

  *lines(bytes: Uint8Array): Generator<string> {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      const line = this.begun + this.decode(bytes.subarray(start, end), true);
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
      this.begun = '';
      this.number += 1;
      start = end + 1;
    }
    this.begun += this.decode(bytes.subarray(start), false);
    // A file without line feeds would fill the memory.
    if (this.begun.length > LONGEST_LINE) throw new Failure('bad-file', 'the line is too long', { line: this.number });
  }

  /** What stands after the last line feed; '' where the file ends with one. */
  last(): string {
    return this.begun + this.decode(new Uint8Array(), true);
  }

  private decode(bytes: Uint8Array, isWhole: boolean): string {
    try {
      return this.decoder.decode(bytes, { stream: !isWhole });
    } catch (cause) {
      throw new Failure('bad-file', 'not UTF-8', { line: this.number, cause });
    }
  }
}

/**
 * The lines of a file, read piece by piece. `onProgress` hears the share of its bytes. Throws a `Failure` (`bad-file`) for
 * bytes that are no UTF-8, and the signal's reason once it is aborted.
 */
export async function* fileLines(file: Blob, { signal, onProgress }: Running): AsyncGenerator<string> {
  const lines = new LineReader();
  let read = 0;
  const stream = file.stream().getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await stream.read();
      if (done) break;
      yield* lines.lines(value);
      read += value.length;
      onProgress(read / file.size);
    }
  } finally {
    await stream.cancel().catch(() => undefined);
  }
  const last = lines.last();
  if (last !== '') yield last;
}
