import { formatExact, formatRelative } from '../../lib/i18n/dates';

interface Props {
  iso: string;
  /** In milliseconds. */
  now: number;
  /** In place of the exact moment. */
  title?: string;
}

/** "2 days ago", with the exact moment in its title. */
export function RelativeTime({ iso, now, title = formatExact(iso) }: Props) {
  return (
    <time dateTime={iso} title={title}>
      {formatRelative(iso, now)}
    </time>
  );
}
