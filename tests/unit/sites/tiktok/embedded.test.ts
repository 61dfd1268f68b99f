import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tiktok } from '../../../../lib/sites/tiktok/reader';

const found = (html: string) => tiktok.embedded(parseHTML(`<html><body>${html}</body></html>`).document);

describe('the page’s scripts', () => {
  it('are found by name', () => {
    const html = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"a":1}</script>
      <script id="__NEXT_DATA__" type="application/json">{"b":2}</script>`;
    expect(found(html)).toEqual({ __UNIVERSAL_DATA_FOR_REHYDRATION__: { a: 1 }, __NEXT_DATA__: { b: 2 } });
  });

  it('are found as an assignment, with more behind it', () => {
    const html = `<script src="x.js"></script><script> window['SIGI_STATE']={"a":"};{\\"","b":[1]};window['SIGI_RETRY']={};</script>`;
    expect(found(html)).toEqual({ SIGI_STATE: { a: '};{"', b: [1] } });
  });

  it('are left out when broken', () => {
    expect(found('<script id="SIGI_STATE">{"a":</script>')).toEqual({});
    expect(found(`<script>window['SIGI_STATE']={"a":[</script>`)).toEqual({});
  });
});

it('sees in the page’s own world what the reader asks for', () => {
  const entry = readFileSync(new URL('../../../../entrypoints/tiktok-capture.content.ts', import.meta.url), 'utf8');
  expect(entry.match(/'\/api\/[\w/]+'/g)?.map((path) => path.slice(1, -1))).toEqual(tiktok.captures?.paths);
});
