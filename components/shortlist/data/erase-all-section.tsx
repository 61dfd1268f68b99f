import { useState } from 'react';
import { t } from '../../../lib/i18n/text';
import type { Say } from '../../ui/use-say';
import { EraseAllDialog } from './erase-all-dialog';
import { Section } from './section';

/** Taking everything away at once. */
export function EraseAllSection({ entries, say }: { entries: number; say: Say }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={t('data_erase_all')} hint={t('data_erase_all_hint')}>
      <button type="button" onClick={() => setAsking(true)}>
        {t('data_erase_all_do')}
      </button>
      {isAsking && (
        <EraseAllDialog
          entries={entries}
          onClose={() => setAsking(false)}
          onErased={() => {
            setAsking(false);
            say(t('data_erased_all'));
          }}
        />
      )}
    </Section>
  );
}
