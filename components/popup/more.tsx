import type { Verdict } from '../../lib/model/verdict';
import { Evidence } from './evidence';

interface Props {
  verdict: Verdict;
  /** In milliseconds. */
  now: number;
}

/** What is folded at the foot of the popup. Loaded once the verdict is painted, so it weighs nothing on the way there. */
export default function More({ verdict: { profile, assessment }, now }: Props) {
  return <Evidence profile={profile} assessment={assessment} now={now} />;
}
