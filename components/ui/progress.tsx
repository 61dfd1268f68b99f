import { t } from '../../lib/i18n/text';
import './progress.css';

interface Props {
  /** What is being done. */
  label: string;
  /** The share that is done, 0 to 1; null shows nothing. */
  share: number | null;
  /** Without it, it can't be stopped, and nobody knows how far it is. */
  onCancel?: () => void;
}

/** How far a long job is, and a way to stop it. */
export function Progress({ label, share, onCancel }: Props) {
  if (share === null) return null;
  return (
    <div className="progress">
      <progress aria-label={label} max={1} value={onCancel && share} />
      <span className="quiet">{label}</span>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </div>
  );
}
