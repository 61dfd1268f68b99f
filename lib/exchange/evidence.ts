import type { PostDisclosure } from '../model/disclosure';
import type { Entry } from '../model/entry';
import type { Post } from '../model/post';
import { joined, time } from './cells';
import type { Column } from './column';
import { sheetText } from './sheet-text';

/** A rule as its market's file has it; date and address where they are known. */
export interface EvidenceRule {
  title: string;
  publisher: string;
  date?: string;
  url?: string;
  grade: string;
}

/** One commercial post of a saved creator, with the verdict on its label. */
export interface EvidenceRow {
  entry: Entry;
  post: Post;
  verdict: PostDisclosure;
  market: string;
  rulesVersion: string;
  /** When the words were read. */
  readAt: string;
  authority: string;
  /** Undefined for a rule that is no market's. */
  rule: EvidenceRule | undefined;
}

/** The quotations; what the platform says stands in no text. */
function quoted({ verdict }: EvidenceRow) {
  return verdict.findings.filter(({ text }) => text !== '');
}

function roughly({ publishedAt, publishedBetween }: Post, end: 0 | 1) {
  return publishedAt === undefined ? time(publishedBetween?.[end]) : undefined;
}

const COLUMNS: readonly Column<EvidenceRow>[] = [
  { name: 'creator', cell: ({ entry: { profile } }) => profile.name ?? profile.handle ?? profile.accountId },
  { name: 'handle', cell: ({ entry }) => entry.profile.handle },
  { name: 'platform', cell: ({ entry }) => entry.profile.site },
  { name: 'address', cell: ({ post }) => post.url },
  { name: 'published_at', cell: ({ post }) => time(post.publishedAt) },
  { name: 'quoted_words', cell: (row) => joined(quoted(row).map(({ text }) => text)) },
  // UTF-16, the end exclusive; those in the title say so.
  {
    name: 'positions',
    cell: (row) => joined(quoted(row).map(({ start, end, in: where }) => `${where ? `${where} ` : ''}${start}-${end}`)),
  },
  { name: 'findings', cell: ({ verdict }) => joined(verdict.findings.map(({ kind }) => kind)) },
  { name: 'verdict', cell: ({ verdict }) => verdict.label ?? undefined },
  { name: 'notes', cell: ({ verdict }) => joined(verdict.notes) },
  { name: 'partners', cell: ({ verdict }) => joined(verdict.partners) },
  { name: 'rule', cell: ({ verdict }) => verdict.rule },
  { name: 'authority', cell: ({ authority }) => authority },
  { name: 'source_title', cell: ({ rule }) => rule?.title },
  { name: 'source_publisher', cell: ({ rule }) => rule?.publisher },
  { name: 'source_date', cell: ({ rule }) => rule?.date },
  { name: 'source_url', cell: ({ rule }) => rule?.url },
  { name: 'source_grade', cell: ({ rule }) => rule?.grade },
  { name: 'read_at', cell: ({ readAt }) => time(readAt) },
  { name: 'rules_version', cell: ({ rulesVersion }) => rulesVersion },
  { name: 'market', cell: ({ market }) => market },
  // Where the page only tells roughly when: `published_at` is empty, and the post came between these.
  { name: 'published_earliest', cell: ({ post }) => roughly(post, 0) },
  { name: 'published_latest', cell: ({ post }) => roughly(post, 1) },
];

const { head, lines } = sheetText(COLUMNS, { delimiter: ',', decimal: '.', bom: true, guard: true });

/** What an evidence file begins with. */
export function evidenceHead(): string {
  return head;
}

/** One commercial post as a line of an evidence file. */
export function evidenceLine(row: EvidenceRow): string {
  return lines([row]);
}
