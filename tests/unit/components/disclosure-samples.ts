import type { Disclosure, Finding, PostDisclosure } from '../../../lib/model/disclosure';
import type { Post } from '../../../lib/model/post';
import { post } from './samples';

// Invented posts and what is said of them, by hand. A test says only what it is about.

/** Posts were read under Norwegian rules and none of them is an ad. */
export function disclosure(given: Partial<Disclosure> = {}): Disclosure {
  const commercial = given.commercial ?? 0;
  return {
    state: commercial > 0 ? 'judged' : 'nothing-to-judge',
    market: 'NO',
    rulesVersion: '1.0.0',
    postsRead: 12,
    commercial,
    clear: 0,
    insufficientWording: 0,
    badPlacement: 0,
    missing: 0,
    unclear: 0,
    share: null,
    labelledEngagement: null,
    paidEngagement: null,
    partners: [],
    posts: [],
    reasons: [],
    ...given,
  };
}

/** Words in a caption, wherever they stand first. */
export function finding(kind: Finding['kind'], caption: string, text: string, given: Partial<Finding> = {}): Finding {
  const start = caption.indexOf(text);
  return { kind, text, start, end: start + text.length, ...given };
}

const NORWEGIAN = { authority: 'Forbrukertilsynet', words: 'reklame, annonse' };

/** An ordinary post. */
export function ordinary(given: Partial<PostDisclosure> = {}): PostDisclosure {
  return {
    commercial: 'no',
    strength: 0,
    label: 'not-needed',
    findings: [],
    notes: [],
    reasons: [{ code: 'disclosure.not-needed', slots: {} }],
    rule: 'GEN-N',
    partners: [],
    ...given,
  };
}

/** Captions with the verdicts that Norwegian rules give: a clear, a weak, a hidden and a missing label, and an unclear one. */
export const CAPTIONS = {
  clear: 'Reklame for Fjordkaffe: ny favoritt på hytta',
  weak: 'I samarbeid med Lyngteppe har jeg funnet det varmeste pleddet',
  missing: 'Bruk koden SNO20 hos Isbreen og få 20 %',
  unclear: 'Tusen takk til Bakermester Krumm for boller',
  plain: 'Søndag, tåke og te',
} as const;

/** The verdict on each of `CAPTIONS`. */
export const VERDICTS: Record<keyof typeof CAPTIONS, PostDisclosure> = {
  clear: ordinary({
    commercial: 'yes',
    label: 'clear',
    findings: [finding('label', CAPTIONS.clear, 'Reklame for')],
    reasons: [{ code: 'disclosure.clear', slots: { ...NORWEGIAN, quote: 'Reklame for' } }],
    rule: 'NO-W',
    partners: ['Fjordkaffe'],
  }),
  weak: ordinary({
    commercial: 'yes',
    label: 'insufficient-wording',
    findings: [finding('weak-label', CAPTIONS.weak, 'I samarbeid med', { rule: 'NO-W-SAMARBEID' })],
    notes: ['guide-accepts'],
    reasons: [
      { code: 'disclosure.insufficient-wording', slots: { ...NORWEGIAN, quote: 'I samarbeid med' } },
      { code: 'disclosure.thin.inferred', slots: NORWEGIAN },
      { code: 'disclosure.note.guide-accepts', slots: NORWEGIAN },
    ],
    rule: 'NO-W-SAMARBEID',
    partners: ['Lyngteppe'],
  }),
  missing: ordinary({
    commercial: 'yes',
    label: 'missing',
    findings: [finding('code', CAPTIONS.missing, 'koden SNO20', { rule: 'NO-A' })],
    reasons: [{ code: 'disclosure.missing', slots: { ...NORWEGIAN, quote: 'koden SNO20' } }],
    rule: 'NO-A',
    partners: ['Isbreen'],
  }),
  unclear: ordinary({
    commercial: 'unclear',
    label: null,
    findings: [finding('thanks', CAPTIONS.unclear, 'takk til')],
    reasons: [{ code: 'disclosure.unclear', slots: {} }],
    rule: 'GEN-U',
  }),
  plain: ordinary(),
};

type Kind = keyof typeof CAPTIONS;

/** A post with one of the captions; the kind doubles as its id. */
export function captioned(kind: Kind, given: Partial<Post> = {}): Post {
  return post({
    id: kind,
    url: `https://www.instagram.com/p/${kind}/`,
    title: undefined,
    caption: CAPTIONS[kind],
    publishedAt: '2026-11-12T12:00:00Z',
    ...given,
  });
}

/** All five posts judged: one of three ads is labelled clearly, one post is unclear. */
export function judgedAll(given: Partial<Disclosure> = {}): Disclosure {
  const kinds = Object.keys(CAPTIONS) as Kind[];
  return disclosure({
    postsRead: 5,
    commercial: 3,
    clear: 1,
    insufficientWording: 1,
    missing: 1,
    unclear: 1,
    share: { percent: 100 / 3, low: 8.2, high: 73.6 },
    posts: kinds.map((id) => ({ id, verdict: VERDICTS[id] })),
    partners: [{ brand: 'Fjordkaffe', posts: [{ id: 'clear', disclosed: true }] }],
    reasons: [
      { code: 'disclosure.score', slots: { clear: 1, n: 3, lo: 8.2, hi: 73.6, read: 5 } },
      { code: 'disclosure.score.unclear', slots: { unclear: 1 } },
    ],
    ...given,
  });
}
