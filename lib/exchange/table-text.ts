import { Failure } from '../model/failure';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that are looked at where no mark says what they are: the names of the columns. */
const LOOKED_AT = 64;

// What Latin letters in UTF-16 have at every second place.
function zeros(bytes: Uint8Array, first: 0 | 1): number {
  return bytes.subarray(0, LOOKED_AT).filter((byte, at) => byte === 0 && at % 2 === first).length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const half = Math.min(bytes.length, LOOKED_AT) / 2;
  if (half >= 2 && zeros(bytes, 1) > half * 0.7 && zeros(bytes, 0) < half * 0.3) return 'utf-16le';
  if (half >= 2 && zeros(bytes, 0) > half * 0.7 && zeros(bytes, 1) < half * 0.3) return 'utf-16be';
  // Every byte is a letter to the old encoding of Windows: it is what is left when the text is no UTF-8.
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/**
 * The text of a file and how it was encoded; a mark at its beginning is no part of it. Throws a `Failure` (`bad-file`) for a
 * file that holds no text.
 */
export function tableText(bytes: Uint8Array, given?: Encoding): { text: string; encoding: Encoding } {
  const encoding = given ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new Failure('bad-file', 'the file is empty', { line: 1 });
  if (text.slice(0, LOOKED_AT).includes('\0')) throw new Failure('bad-file', 'the file is no text', { line: 1 });
  return { text, encoding };
}
