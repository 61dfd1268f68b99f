import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toMarket } from '../../../lib/disclosure/region';
import type { MarketCode } from '../../../lib/model/disclosure';

/** One invented caption and what a careful reader of the handbook would say of it. */
export interface CaptionRow {
  market: MarketCode;
  language: string;
  /** A label verdict for commercial posts, else `no` or `unclear`. */
  expected: string;
  /** Id of the deciding rule, or the beginning of one. */
  rule: string;
  caption: string;
}

/** The table of captions.tsv: market, language, expected, rule, caption with `\n` for a new line. */
export function readCaptions(): CaptionRow[] {
  const file = fileURLToPath(new URL('captions.tsv', import.meta.url));
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [code = '', language = '', expected = '', rule = '', caption = ''] = line.split('\t');
    const market = toMarket(code);
    if (!market) throw new Error(`no market: ${line}`);
    return { market, language, expected, rule, caption: caption.replaceAll('\\n', '\n') };
  });
}
