import { formatExact } from '../../lib/i18n/dates';
import { siteName } from '../../lib/i18n/names';
import { t } from '../../lib/i18n/text';
import { isFromTable } from '../../lib/model/reading';
import { toVisits } from '../../lib/assess/visits';
import { creatorFacts } from '../ui/creator-facts';
import { SignList } from '../ui/sign-list';
import { Visits } from '../ui/visits';
import { Ads } from './ads';
import { Facts } from './facts';
import { OwnWords } from './own-words';
import type { Reported } from './reported';
import { RequirementLines } from './requirement-lines';
import { Verdicts } from './verdicts';

/** All that is known of one creator: what was read and where, what follows from it and why, and the person's own words. */
export function CreatorReport({ reported }: { reported: Reported }) {
  const { entry, ads, snapshots } = reported;
  const { id, profile, assessment } = entry;
  const facts = creatorFacts(entry, reported);
  const visits = toVisits(profile, snapshots);
  return (
    <section className="report-creator" id={id}>
      <header>
        <h2>
          <bdi>{profile.name ?? profile.handle ?? profile.accountId}</bdi>
        </h2>
        <p>
          {profile.handle && (
            <>
              <bdi>@{profile.handle}</bdi>
              {' · '}
            </>
          )}
          {siteName(profile.site)}
          {' · '}
          <a href={profile.url} target="_blank" rel="noreferrer">
            <bdi>{profile.url}</bdi>
          </a>
        </p>
        <p className="quiet">
          {t(
            isFromTable(profile) ? 'report_file' : 'report_read',
            formatExact(profile.readAt),
            formatExact(assessment.judgedAt),
          )}{' '}
          {t('evidence_method', assessment.method.id, assessment.method.version, profile.reader.version)}
        </p>
      </header>
      <Verdicts facts={facts.filter(({ kind }) => kind === 'verdict')} entry={entry} />
      <Facts profile={profile} facts={facts} />
      <Ads ads={ads} assessment={assessment} />
      <section>
        <h3>{t('signs')}</h3>
        <SignList profile={profile} assessment={assessment} />
      </section>
      {assessment.requirements && <RequirementLines requirements={assessment.requirements} answers={entry.answers} />}
      {visits.length > 1 && (
        <section>
          <h3>{t('growth')}</h3>
          <Visits visits={visits} />
        </section>
      )}
      <OwnWords facts={facts.filter(({ kind }) => kind === 'own')} entry={entry} />
    </section>
  );
}
