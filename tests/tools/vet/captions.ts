import { existsSync, readFileSync } from 'node:fs';
import { judgePost } from '../../../lib/disclosure/judge-post';
import { toMarket } from '../../../lib/disclosure/region';
import type { MarketCode } from '../../../lib/model/disclosure';

/** One caption of a list, as far as it is judged by. */
export interface CaptionLine {
  id: string;
  text: string;
  language?: string;
  market?: string;
  paidLabel?: boolean;
  author?: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A line of a JSON Lines file of captions; undefined for a line that is none. */
export function parseCaptionLine(line: string): CaptionLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { id, text, paidLabel } = value;
  return {
    id: typeof id === 'number' ? String(id) : (textOf(id) ?? ''),
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
  return JSON.stringify({
    id,
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
}

/**
 * `vet captions FILE.jsonl [--market NO]`: writes one JSON line a caption with its verdict. A line's own market goes before
 * the option, Norway stands in for both. Resolves to the exit status: 0, or 2 when the file is not there or the market is none.
 */
export async function captionsCommand(args: string[], write: (line: string) => void): Promise<number> {
  const option = args.indexOf('--market');
  const fallback = option < 0 ? 'NO' : toMarket(args[option + 1] ?? '');
  const file = args.find((arg, at) => !arg.startsWith('--') && (option < 0 || at !== option + 1));
  if (file === undefined || fallback === undefined || !existsSync(file)) return 2;
  for (const line of readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)) {
    const caption = line.trim() === '' ? undefined : parseCaptionLine(line);
    if (caption) write(captionAnswer(caption, fallback));
  }
  return 0;
}
