import type { Statement, Verdict } from '../model/verdict';
import { labelText } from './disclosure';
import { verdictSentences } from './reasons';
import { t } from './text';

/** What a badge says before the verdict: what is to be seen on a single post's page of that post. */
export function saidOf(verdict: Verdict): Statement[] {
  return [postStatement(verdict)].filter((said) => said !== undefined);
}

/** An ordinary post is nothing to speak of. */
function postStatement({ account, assessment }: Verdict): Statement | undefined {
  const judged = assessment.disclosure?.posts.find(({ id }) => id === account.postId)?.verdict;
  if (account.kind !== 'post' || !judged || judged.commercial === 'no') return undefined;
  return { text: t('badge_post', labelText(judged)), title: verdictSentences(judged).join(' ') };
}
