import { useId, useState } from 'react';
import { plural, t } from '../../../lib/i18n/text';
import { Dialog } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { evidencePage } from '../evidence-page';
import { reportPage } from '../report/report-page';
import { lastChoice, OFFERS, rememberChoice, type Choice } from './export-choices';
import { Offer, type Obstacle } from './offer';
import { useExports, type FileChoice } from './use-exports';
import './exchange.css';

interface Props {
  /** The creators that are shown or selected, in their order. */
  ids: string[];
  open: boolean;
  onClose: () => void;
}

/** The pages to print, by their addresses. */
const PAGES: Partial<Record<Choice, (ids: readonly string[]) => string | undefined>> = {
  report: reportPage,
  'evidence-page': evidencePage,
};

/** Why something can't be exported as this; null where it can. */
function obstacle(choice: Choice, ids: readonly string[]): Obstacle | null {
  if (choice === 'backup') return null;
  if (ids.length === 0) return 'none';
  return PAGES[choice] && !PAGES[choice](ids) ? 'too-many' : null;
}

/** Chooses what the creators leave as, and makes it. */
export function ExportDialog({ ids, open, onClose }: Props) {
  return open ? <OpenDialog ids={ids} onClose={onClose} /> : null;
}

function OpenDialog({ ids, onClose }: Omit<Props, 'open'>) {
  const group = useId();
  const [wanted, setWanted] = useState(lastChoice);
  const { isBusy, progress, result, start, cancel, forget } = useExports(ids);
  const choice = ids.length === 0 ? 'backup' : wanted;
  const toPage = PAGES[choice];

  const go = () => {
    rememberChoice(choice);
    if (!toPage) return void start(choice as FileChoice);
    window.open(toPage(ids), '_blank', 'noopener');
    onClose();
  };

  return (
    <Dialog title={t('export_title')} wide onClose={onClose}>
      <form
        className="exchange"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <p>{ids.length === 0 ? t('export_none') : plural('export_what', ids.length)}</p>
        <div className="offers">
          {OFFERS.map(({ title, offers }) => (
            <fieldset key={title} disabled={isBusy}>
              <legend>{t(title)}</legend>
              {offers.map((offer) => (
                <Offer
                  key={offer.id}
                  offer={offer}
                  group={group}
                  isChosen={choice === offer.id}
                  obstacle={obstacle(offer.id, ids)}
                  onChoose={() => {
                    setWanted(offer.id);
                    forget();
                  }}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <footer className="exchange-foot">
          <Progress label={t('export_running')} share={progress} onCancel={cancel} />
          <p role="status">{!result?.failed && result?.text}</p>
          {result?.failed && (
            <p className="problem" role="alert">
              {result.text}
            </p>
          )}
          <div className="exchange-buttons">
            <button type="submit" className="button-primary" disabled={isBusy || obstacle(choice, ids) !== null}>
              {t(choice === 'clipboard' ? 'export_do_copy' : toPage ? 'export_do_open' : 'export_do_file')}
            </button>
            <button type="button" onClick={onClose}>
              {t('close')}
            </button>
          </div>
        </footer>
      </form>
    </Dialog>
  );
}
