import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../../../components/shortlist/exchange/file-kind';
import { fileLines } from '../../../../../components/shortlist/exchange/file-lines';
import { LONGEST_LINE } from '../../../../../lib/exchange/backup';
import { Failure } from '../../../../../lib/model/failure';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A file that comes in pieces of so many bytes. */
function inPieces(content: Uint8Array, size: number): Blob {
  const blob = new Blob([content as Uint8Array<ArrayBuffer>]);
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < content.length; at += size) controller.enqueue(content.slice(at, at + size));
        controller.close();
      },
    });
  return Object.assign(blob, { stream });
}

async function linesOf(file: Blob, signal = new AbortController().signal): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of fileLines(file, { signal, onProgress: () => undefined })) lines.push(line);
  return lines;
}

describe('the lines of a file', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\r\ntwo\n\nthree', ['one', 'two', '', 'three']],
    ['\uFEFFone\n', ['one']],
    ['sær, ø 🌲\nåre\n', ['sær, ø 🌲', 'åre']],
  ])('of %j are whole, wherever the pieces end', async (text, lines) => {
    for (const size of [1, 2, 3, 7, 1_000]) expect(await linesOf(inPieces(bytes(text), size))).toEqual(lines);
  });

  it('tells how much of the bytes is read', async () => {
    const shares: number[] = [];
    const file = inPieces(bytes('a\nb\nc\nd\n'), 2);
    const { signal } = new AbortController();
    for await (const _ of fileLines(file, { signal, onProgress: (share) => shares.push(share) }));
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('that is no UTF-8 is named by its number', async () => {
    const file = inPieces(new Uint8Array([...bytes('one\ntwo\n'), 0xe6, 0x0a, ...bytes('four')]), 4);
    await expect(linesOf(file)).rejects.toMatchObject({ code: 'bad-file', line: 3 });
  });

  it('that breaks off within a letter is named as well', async () => {
    await expect(linesOf(inPieces(bytes('one\nå').slice(0, -1), 2))).rejects.toMatchObject({
      code: 'bad-file',
      line: 2,
    });
  });

  it('without end are refused before they fill the memory', async () => {
    const piece = new Uint8Array(1_000_000).fill(97);
    let given = 0;
    const endless = Object.assign(new Blob(), {
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            given += piece.length;
            controller.enqueue(piece);
          },
        }),
    });
    await expect(linesOf(endless)).rejects.toThrow(Failure);
    expect(given).toBeLessThan(LONGEST_LINE + 3_000_000);
  });

  it('stop when the person stops them', async () => {
    const controller = new AbortController();
    const read: string[] = [];
    const reading = async () => {
      const running = { signal: controller.signal, onProgress: () => controller.abort() };
      for await (const line of fileLines(inPieces(bytes('a\nb\nc\n'), 2), running)) read.push(line);
    };
    await expect(reading()).rejects.toThrow();
    expect(read).toEqual(['a']);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['{"vett":"backup","version":1}\n', 'backup'],
    ['\uFEFF{"vett":"backup"}', 'backup'],
    ['  \n{"a":1}', 'backup'],
    ['name;handle\nx;y\n', 'table'],
    ['', 'empty'],
    ['PK\u0003\u0004rest', 'workbook'],
  ])('of %j is %s', async (text, kind) => {
    expect(await fileKind(new Blob([text]))).toBe(kind);
  });

  it('of an old workbook is one too', async () => {
    expect(await fileKind(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])]))).toBe('workbook');
  });

  it('of a table in UTF-16 is a table', async () => {
    expect(await fileKind(new Blob([new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3b, 0])]))).toBe('table');
  });
});
