import { plural, t } from '../../../../lib/i18n/text';
import { Folded } from '../../../ui/folded';

/** Columns of an imported table that somebody else has judged, kept apart from what Vett says. */
export function Elsewhere({ columns }: { columns: Readonly<Record<string, string>> }) {
  const all = Object.entries(columns);
  return (
    <Folded label={t('elsewhere')} result={plural('facts', all.length)}>
      <dl className="facts">
        {all.map(([name, value]) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}
