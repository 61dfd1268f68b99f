import type { Statement, Verdict } from '../model/verdict';
import { labelText } from './disclosure';
import { metStatement } from './met';
import { verdictSentences } from './reasons';
import { t } from './text';

/** What a badge says before the verdict: where the creator was met before, and on a single post's page what there is to say of that post. */
export function saidOf(verdict: Verdict, now: number): Statement[] {
  return [metStatement(verdict, now), postStatement(verdict)].filter((said) => said !== undefined);
}

/** An ordinary post is nothing to speak of. */
function postStatement({ account, assessment }: Verdict): Statement | undefined {
  const judged = assessment.disclosure?.posts.find(({ id }) => id === account.postId)?.verdict;
  if (account.kind !== 'post' || !judged || judged.commercial === 'no') return undefined;
  return { text: t('badge_post', labelText(judged)), title: verdictSentences(judged).join(' ') };
}
