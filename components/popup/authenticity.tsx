import { newestFirst } from '../../lib/assess/posts';
import { languageName } from '../../lib/i18n/names';
import { formatExact, formatPublished } from '../../lib/i18n/dates';
import { formatNumber } from '../../lib/i18n/numbers';
import { t, uiLanguage } from '../../lib/i18n/text';
import type { Assessment } from '../../lib/model/assessment';
import type { FourAnswers } from '../../lib/model/own-words';
import type { Post } from '../../lib/model/post';
import type { Profile } from '../../lib/model/profile';
import { AUTHENTICITY_QUESTIONS } from '../ui/authenticity-questions';
import { Folded } from '../ui/folded';
import { YesNo } from '../ui/yes-no';
import { PersonHint } from './person-hint';
import type { Person } from './use-person';
import { usePostLanguages } from './use-post-languages';

interface Props {
  tabId: number;
  profile: Profile;
  assessment: Assessment;
  person: Person;
}

/** "The last 20 posts" of guide 000. */
const WINDOW = 20;
const UNANSWERED: FourAnswers = [null, null, null, null];

/** The guide's authenticity test: its four questions are the person's to answer, beside the posts they are about. */
export function Authenticity({ tabId, profile, assessment, person }: Props) {
  const { languages, askLanguages } = usePostLanguages(tabId);
  const kept = person.kept?.words.authenticity;
  const answers = kept?.answers ?? UNANSWERED;
  const answered = answers.filter((answer) => answer !== null).length;
  const posts = newestFirst(profile.recent)
    .filter((post) => !post.byOthers)
    .slice(0, WINDOW);
  return (
    <Folded
      label={t('authenticity')}
      result={
        answered > 0
          ? t('authenticity_short', formatNumber(answered), formatNumber(AUTHENTICITY_QUESTIONS.length))
          : t('authenticity_open')
      }
      onOpen={() => {
        person.recall();
        askLanguages();
      }}
    >
      <p className="quiet">{t('authenticity_hint')}</p>
      <ol className="lines">
        {AUTHENTICITY_QUESTIONS.map((question, index) => (
          <li key={question}>
            <p>{t(question)}</p>
            <YesNo
              label={t(question)}
              value={kept?.answers[index]}
              disabled={!person.kept}
              third={t('authenticity_unsure')}
              onChange={(answer) => person.say({ authenticity: withAnswer(answers, index, answer) })}
            />
          </li>
        ))}
      </ol>
      {kept && <p className="quiet small">{t('authenticity_answered', formatExact(kept.at))}</p>}
      {answers.filter((answer) => answer === false).length > 1 && <p>{t('authenticity_several_no')}</p>}
      <PersonHint person={person} />
      <section>
        <h3>{t('authenticity_posts', formatNumber(posts.length))}</h3>
        {profile.language !== undefined && (
          <p className="quiet">{t('contact_language', languageName(profile.language))}</p>
        )}
        <ol className="test-posts">
          {posts.map((post) => (
            <li key={post.id}>
              <a href={post.url} target="_blank" rel="noreferrer">
                <bdi>{beginningOf(post)}</bdi>
              </a>
              <span className="quiet small">
                {[formatPublished(post), languageIn(post, languages), brandsIn(post, assessment)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
        <p className="quiet small">{t('authenticity_no_replies')}</p>
      </section>
    </Folded>
  );
}

function withAnswer(answers: FourAnswers, at: number, answer: boolean | null): FourAnswers {
  const [a, b, c, d] = answers.map((before, index) => (index === at ? answer : before));
  return [a ?? null, b ?? null, c ?? null, d ?? null];
}

function beginningOf({ title, caption }: Post): string {
  return (title ?? caption ?? '').trim().replace(/\s+/g, ' ').slice(0, 120) || t('post_untitled');
}

function languageIn({ id }: Post, languages: Record<string, string>): string {
  const language = Object.hasOwn(languages, id) ? languages[id] : undefined;
  return language === undefined ? '' : languageName(language);
}

/** Every brand that was found in a post: the person's own words, those that the labelling names, the platform's partners. */
function brandsIn({ id, partners }: Post, { fit, disclosure }: Assessment): string {
  const words = [...fit.competitors, ...fit.brands].filter(({ posts }) => posts.some((post) => post.id === id));
  const named = disclosure?.posts.find((post) => post.id === id)?.verdict.partners ?? [];
  const all = [...words.map(({ word }) => word), ...named, ...partners];
  const once = new Map(all.map((brand) => [brand.toLowerCase().replace(/^@/, ''), brand]));
  if (once.size === 0) return '';
  return t(
    'authenticity_brands',
    new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format([...once.values()]),
  );
}
