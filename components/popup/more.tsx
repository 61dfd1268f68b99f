import type { Verdict } from '../../lib/model/verdict';
import { Evidence } from './evidence';
import { Person } from './person';

interface Props {
  tabId: number;
  verdict: Verdict;
  /** In milliseconds. */
  now: number;
  /** The settings have changed: everything is judged anew when it is asked for. */
  onChanged: () => void;
  /** Opens the settings. */
  onSettings: () => void;
}

/** What is folded at the foot of the popup. Loaded once the verdict is painted, so it weighs nothing on the way there. */
export default function More({ verdict, now, ...rest }: Props) {
  const { account, profile, assessment } = verdict;
  return (
    <>
      <Person key={account.key} verdict={verdict} now={now} {...rest} />
      <Evidence profile={profile} assessment={assessment} now={now} />
    </>
  );
}
