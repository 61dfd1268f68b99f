import { existsSync, readFileSync } from 'node:fs';
import { judgePost } from '../../../lib/disclosure/judge-post';
import { toMarket } from '../../../lib/disclosure/region';
import type { MarketCode } from '../../../lib/model/disclosure';

/** One caption of a list, as far as it is judged by. */
export interface CaptionLine {
  /** The JSON text of it, as it was given: the numbers of some sites have more digits than JavaScript keeps. */
  id: string;
  text: string;
  language?: string;
  market?: string;
  paidLabel?: boolean;
  author?: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Within a text of JSON the quotes would be escaped. */
const NUMBER_ID = /"id"\s*:\s*(-?\d[\d.eE+-]*)/g;

function idTextOf(id: unknown, line: string): string {
  const written = [...line.matchAll(NUMBER_ID)].map(([, number = '']) => number);
  return written.find((number) => Number(number) === id) ?? JSON.stringify(id === undefined ? '' : id);
}

/** A line of a JSON Lines file of captions. Throws for a line that is none. */
export function parseCaptionLine(line: string): CaptionLine {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new TypeError('not a JSON object');
  const { id, text, paidLabel } = value;
  return {
    id: idTextOf(id, line),
    text: textOf(text) ?? '',
    language: textOf(value.language),
    market: textOf(value.market),
    author: textOf(value.author),
    ...(typeof paidLabel === 'boolean' ? { paidLabel } : {}),
  };
}

/** What the command prints for one caption. */
export function captionAnswer(
  { id, text, language, market, paidLabel, author }: CaptionLine,
  fallback: MarketCode,
): string {
  const verdict = judgePost({
    post: { caption: text, paidLabel },
    market: (market === undefined ? undefined : toMarket(market)) ?? fallback,
    creator: { handle: author, language },
  });
  const { commercial, label, findings, partners } = verdict;
  const answer = JSON.stringify({
    commercial,
    label,
    findings: findings.map(({ kind, text: words, start, end, rule }) => ({
      kind,
      text: words,
      start,
      end,
      ...(rule === undefined ? {} : { rule }),
    })),
    partners,
  });
  return `{"id":${id},${answer.slice(1)}`;
}

/**
 * `vet captions FILE.jsonl [--market NO]`: writes one JSON line a caption with its verdict. A line's own market goes before
 * the option, Norway stands in for both. Resolves to the exit status: 0; 1 when a line was not understood, which is said on
 * standard error with its number; 2 when the file is not there or the market is none.
 */
export async function captionsCommand(args: string[], write: (line: string) => void): Promise<number> {
  const option = args.indexOf('--market');
  const fallback = option < 0 ? 'NO' : toMarket(args[option + 1] ?? '');
  const file = args.find((arg, at) => !arg.startsWith('--') && (option < 0 || at !== option + 1));
  if (file === undefined || fallback === undefined || !existsSync(file)) return 2;
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  let status = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      write(captionAnswer(parseCaptionLine(line), fallback));
    } catch (error) {
      process.stderr.write(`${file}, line ${at + 1}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
}
