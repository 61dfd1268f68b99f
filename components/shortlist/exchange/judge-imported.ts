import { browser } from 'wxt/browser';
import type { AssessContext } from '../../../lib/assess/assess';
import { marketOf } from '../../../lib/disclosure/region';
import type { Assessment } from '../../../lib/model/assessment';
import type { Profile } from '../../../lib/model/profile';
import { readSettings } from '../../../lib/settings/settings';

/** Judges the facts of a table as those of a page are judged, as of the day they were true. */
export type JudgeImported = (
  profile: Profile,
  said: Pick<AssessContext, 'history' | 'answers' | 'quote'>,
) => Assessment;

/** What the person has chosen, ready to judge by. Throws a `Failure` when the settings can't be read. */
export async function judgeImported(): Promise<JudgeImported> {
  // With every market's words: not in the first load.
  const [{ assess }, settings] = await Promise.all([import('../../../lib/assess/assess'), readSettings()]);
  const market = settings.market === '' ? marketOf(browser.i18n.getUILanguage()) : settings.market;
  const requirements = settings.requirementLists.find(({ id }) => id === settings.currentRequirements);
  return (profile, { history, answers, quote }) =>
    assess(profile, { now: profile.readAt, settings, market, requirements, history, answers, quote });
}
