import type { LeftOut } from '../model/assessment';
import type { PostDisclosure } from '../model/disclosure';
import { TIERS, TIER_SCHEMES } from '../model/names';
import type { Reason } from '../model/reason';
import { anyOf } from './disclosure';
import { schemeName, tierName } from './names';
import { formatNumber, formatPercent } from './numbers';
import { plural, t, uiLanguage, type MessageKey, type PluralKey } from './text';

type Slot = string | number | undefined;
type Slots = Record<string, Slot>;

const number = (slot: Slot) => (typeof slot === 'number' ? slot : 0);
const count = (slot: Slot) => formatNumber(number(slot));
const percent = (slot: Slot) => formatPercent(number(slot));
const text = (slot: Slot) => String(slot ?? '');

function tier(slot: Slot): string {
  const known = TIERS.find((name) => name === slot);
  return known ? tierName(known) : text(slot);
}

function scheme(slot: Slot): string {
  const known = TIER_SCHEMES.find((name) => name === slot);
  return known ? schemeName(known) : text(slot);
}

// Why a post was left out: the slot's name, and the words for so many of them.
const LEFT_OUT: [slot: 'new' | 'other' | keyof LeftOut, words: PluralKey][] = [
  ['pinned', 'left_out_pinned'],
  ['other', 'left_out_other_owner'],
  ['new', 'left_out_new'],
  ['hidden', 'left_out_hidden'],
  ['noNumber', 'left_out_no_number'],
  ['noViews', 'left_out_no_views'],
  ['noComments', 'left_out_no_comments'],
];

function leftOut(measure: MessageKey, slots: Slots): string {
  const reasons = LEFT_OUT.filter(([slot]) => number(slots[slot]) > 0).map(([slot, words]) =>
    plural(words, number(slots[slot])),
  );
  return t('left_out', t(measure), new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(reasons));
}

/** A quotation within a sentence; one written from right to left must not turn the words around it. */
const quoted = (slot: Slot) =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(text(slot)) ? `\u2068${text(slot)}\u2069` : text(slot);

/** The words that an authority asks for, which come as "reklame, annonse". */
const asked = (slot: Slot) => anyOf(text(slot).split(', '));

/** Nobody can tell from a few posts to a tenth of a percent. */
const wholePercent = (slot: Slot) => formatPercent(Math.round(number(slot)));

/** How posts are labelled, and what is to be said beside it (decision 13). */
const DISCLOSURE: Record<string, (slots: Slots) => string> = {
  'disclosure.clear': ({ quote, authority, words }) =>
    words === undefined
      ? t('reason_disclosure_clear_alone', quoted(quote))
      : t('reason_disclosure_clear', quoted(quote), text(authority), asked(words)),
  'disclosure.clear.platform': () => t('reason_disclosure_clear_platform'),
  'disclosure.insufficient-wording': ({ quote, authority, words }) =>
    words === undefined
      ? t('reason_disclosure_insufficient_wording_alone', quoted(quote))
      : t('reason_disclosure_insufficient_wording', quoted(quote), text(authority), asked(words)),
  'disclosure.other-language': ({ quote, authority, words }) =>
    words === undefined
      ? t('reason_disclosure_other_language_alone', quoted(quote))
      : t('reason_disclosure_other_language', quoted(quote), text(authority), asked(words)),
  'disclosure.bad-placement': ({ quote }) => t('reason_disclosure_bad_placement', quoted(quote)),
  'disclosure.missing': ({ quote, authority, words }) => {
    if (text(quote) === '') return t('reason_disclosure_missing_unquoted', text(authority), asked(words));
    return words === undefined
      ? t('reason_disclosure_missing_alone', quoted(quote))
      : t('reason_disclosure_missing', quoted(quote), text(authority), asked(words));
  },
  'disclosure.unclear': () => t('reason_disclosure_unclear'),
  'disclosure.not-needed': () => t('reason_disclosure_not_needed'),
  'disclosure.thin.inferred': ({ authority, words }) =>
    t('reason_disclosure_thin_inferred', text(authority), asked(words)),
  'disclosure.thin.general-knowledge': ({ authority }) =>
    t('reason_disclosure_thin_general_knowledge', text(authority)),
  'disclosure.note.platform-label': ({ authority }) => t('reason_disclosure_note_platform_label', text(authority)),
  'disclosure.note.may-be-cut-off': () => t('reason_disclosure_note_may_be_cut_off'),
  'disclosure.note.over-labelled': () => t('reason_disclosure_note_over_labelled'),
  'disclosure.note.obfuscated': () => t('reason_disclosure_note_obfuscated'),
  'disclosure.note.not-assessed': () => t('reason_disclosure_note_not_assessed'),
  'disclosure.note.guide-accepts': () => t('reason_disclosure_note_guide_accepts'),
  'disclosure.note.neighbour-language': () => t('reason_disclosure_note_neighbour_language'),
  'disclosure.score': ({ clear, n, lo, hi, read }) =>
    t('reason_disclosure_score', count(clear), count(n), wholePercent(lo), wholePercent(hi), count(read)),
  'disclosure.score.none': ({ read }) =>
    read === 0 ? t('reason_disclosure_score_no_posts') : t('reason_disclosure_score_none', count(read)),
  'disclosure.score.unclear': ({ unclear }) => plural('reason_disclosure_score_unclear', number(unclear)),
};

function few(measure: MessageKey, { n, need }: Slots): string {
  if (n === 0) return t('reason_none_seen', t(measure), count(need));
  return plural('reason_few', number(n), t(measure), count(need));
}

/**
 * The codes of method.md II.12 (`vr.…` for the view rate). Those that say no more than the figures they stand beside have
 * no sentence: `er.ok`, `vr.ok`, and the reference line where it is clearly met or not.
 */
const SENTENCES: Record<string, (slots: Slots) => string> = {
  'tier.two': ({ shown, lo, hi, tierA, tierB, scheme: by }) =>
    t('reason_tier_two', text(shown), count(lo), count(hi), tier(tierA), tier(tierB), scheme(by)),
  'er.likes-on-watch-pages': ({ n, need }) =>
    plural('reason_open_videos', number(need) - number(n), count(n), count(need)),
  'er.few': (slots) => few('engagement_rate', slots),
  'vr.few': (slots) => few('view_rate', slots),
  'er.hidden': ({ h, all }) => t('reason_hidden', count(h), count(all)),
  'er.likes-only': () => t('reason_likes_only'),
  'er.line.unclear': ({ k, n, line, need }) => t('reason_line_unclear', count(k), count(n), percent(line), count(need)),
  'er.mean-differs': ({ mean }) => t('reason_mean_differs', t('engagement_rate'), percent(mean)),
  'vr.mean-differs': ({ mean }) => t('reason_mean_differs', t('view_rate'), percent(mean)),
  'sign.low': ({ hi, tier: of, usual }) =>
    text(of) === ''
      ? t('reason_sign_low_views', percent(hi), percent(usual))
      : t('reason_sign_low', percent(hi), tier(of), percent(usual)),
  'sign.high': ({ lo }) => t('reason_sign_high', percent(lo)),
  'sign.comments-few': ({ c, l }) => t('reason_sign_comments_few', count(c), count(l)),
  'sign.even': ({ n, min, max }) => t('reason_sign_even', count(n), count(min), count(max)),
  'sign.jump': ({ pct }) => t('reason_sign_jump', percent(pct)),
  'sign.repeat': ({ pct, n }) => t('reason_sign_repeat', percent(pct), count(n)),
  none: ({ n }) => t('reason_none', count(n)),
  'note.many-comments': ({ perLike }) => t('reason_many_comments', count(100 * number(perLike))),
  'note.drop': ({ pct, days }) => plural('reason_drop', number(days), percent(pct)),
  'note.handle-taken': ({ handle }) => t('reason_handle_taken', text(handle)),
  'growth.rounded': ({ step, min }) => t('reason_growth_rounded', count(step), percent(min)),
  'er.left-out': (slots) => leftOut('engagement_rate', slots),
  'vr.left-out': (slots) => leftOut('view_rate', slots),
  ...DISCLOSURE,
};

/** A reason as a sentence in the person's language; null for a code that has none. */
export function reasonText({ code, slots }: Reason): string | null {
  return Object.hasOwn(SENTENCES, code) ? (SENTENCES[code]?.(slots) ?? null) : null;
}

const THIN = 'disclosure.thin.';

/**
 * The reasons of a verdict on a post as sentences, none of which says what another says: what the authority names is said
 * once, and how well that is founded comes last.
 */
export function verdictSentences({ reasons, findings }: Pick<PostDisclosure, 'reasons' | 'findings'>): string[] {
  const codes = new Set(reasons.map(({ code }) => code));
  const saysWordsLast = codes.has(`${THIN}inferred`);
  const first = reasons.filter(
    ({ code }) =>
      !code.startsWith(THIN) && !(code === 'disclosure.clear.platform' && codes.has('disclosure.note.platform-label')),
  );
  const last = reasons.filter(({ code }) => code.startsWith(THIN));
  return [...first, ...last].flatMap(({ code, slots }) => {
    const { words, ...others } = slots;
    const isSaid = saysWordsLast && !code.startsWith(THIN) && text(slots['quote']) !== '';
    const isGiven = words !== undefined && !isSaid;
    // A word that is weak for its language alone is not a weak word.
    const isForeign =
      code === 'disclosure.insufficient-wording' &&
      findings.some((found) => found.kind === 'language' && found.text === slots['quote']);
    return (
      reasonText({
        code: isForeign ? 'disclosure.other-language' : code,
        slots: isGiven ? { ...others, words } : others,
      }) ?? []
    );
  });
}
