import * as z from 'zod/mini';

/** A moment as ISO 8601 text ("2026-11-22T12:00:00Z", with or without a zone offset), or a day ("2023-06-19"). */
export const IsoTime = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/), z.maxLength(40));

/** An http(s) address: nothing else may ever become a link. */
export const HttpUrl = z.string().check(
  z.regex(/^https?:\/\/[^\s]+$/i),
  z.maxLength(4_000),
  z.refine((url) => URL.canParse(url), 'no address'),
);
