/** RFC 4180 and nothing else: throws at a bare CR or LF, at a quote inside an unquoted field, and at a last line without its end. */
export function parseStrictly(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const [whole, quoted, plain, end] = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y.exec(csv.slice(at)) ?? [];
    if (whole === undefined) throw new Error(`not RFC 4180 at character ${at}`);
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('the last line has no end');
  return records;
}
