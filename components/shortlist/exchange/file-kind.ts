/** What a chosen file is, by how it begins. */
export type FileKind = 'backup' | 'table' | 'workbook' | 'empty';

// Zip, which XLSX and ODS are, and the format of Excel before 2007.
const WORKBOOKS = ['504b0304', 'd0cf11e0'];
const LOOKED_AT = 256;

/** Looks at the first bytes only; the name may say anything. Throws what the file throws when it can't be read. */
export async function fileKind(file: Blob): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  if (bytes.length === 0) return 'empty';
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (WORKBOOKS.includes(start)) return 'workbook';
  return /^\s*\{/.test(new TextDecoder().decode(bytes)) ? 'backup' : 'table';
}
