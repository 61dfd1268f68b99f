const SHAPE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/** True for a day without a time of day, "2023-06-19". */
export function isDay(iso: string): boolean {
  return iso.length === 10;
}

/**
 * An `IsoTime` in milliseconds since 1970; a day is its first moment. A time without a zone is taken as UTC: the machine's
 * own zone would give another answer on another machine. Undefined for a text that is no time.
 */
export function toInstant(iso: string): number | undefined {
  const [, day, time = '00:00', zone = 'Z'] = SHAPE.exec(iso) ?? [];
  if (day === undefined) return undefined;
  const instant = Date.parse(`${day}T${time}${zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** The same time in UTC, "2026-11-22T12:00:00.000Z"; a day stays the day that was stated. Undefined for a text that is no time. */
export function toUtc(iso: string): string | undefined {
  const instant = toInstant(iso);
  if (instant === undefined) return undefined;
  return isDay(iso) ? iso : new Date(instant).toISOString();
}
