import type { Verdict } from '../../lib/model/verdict';
import { NormsLine } from '../ui/norms-line';
import { Authenticity } from './authenticity';
import { Checklist } from './checklist';
import { ContactLine } from './contact';
import { FitLine } from './fit';
import { GrowthLine } from './growth';
import { Money } from './money';
import { RequirementsLine } from './requirements';
import { SignsLine } from './signs';
import { usePerson } from './use-person';
import { Variants } from './variants';
import './person.css';

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

/** The rest of the assessment, one line each, and what only the person can say of the creator. */
export function Person({ tabId, verdict, now, onChanged, onSettings }: Props) {
  const { profile, assessment, saved } = verdict;
  const person = usePerson(tabId, saved?.entryId);
  return (
    <section className="person">
      <NormsLine profile={profile} engagement={assessment.engagement} />
      <SignsLine profile={profile} assessment={assessment} />
      <RequirementsLine
        requirements={assessment.requirements}
        person={person}
        now={now}
        onChanged={onChanged}
        onSettings={onSettings}
      />
      <FitLine fit={assessment.fit} now={now} onSettings={onSettings} />
      <GrowthLine profile={profile} assessment={assessment} person={person} />
      <Money profile={profile} assessment={assessment} person={person} />
      <ContactLine profile={profile} />
      <Variants profile={profile} assessment={assessment} person={person} />
      <Authenticity tabId={tabId} profile={profile} assessment={assessment} person={person} />
      <Checklist profile={profile} assessment={assessment} person={person} />
    </section>
  );
}
