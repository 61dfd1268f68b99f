export const FAILURE_CODES = [
  /** Another tab holds an older version of the database open. */
  'database-blocked',
  /** The browser refuses a database, as Firefox does under "never remember history". */
  'database-refused',
  /** The database was written by a newer Vett. */
  'database-newer',
  /** The browser closed the database under us (corruption, disk trouble). */
  'database-lost',
  'quota',
  /** The page has no creator to save at this moment. */
  'nothing-to-save',
  'not-found',
  /** The person has stopped it: nothing of it is done. */
  'cancelled',
  /** A file that is not what it should be; `line` says where. */
  'bad-file',
  /** A newer Vett wrote the file. */
  'file-newer',
  /** There is one of that name already. */
  'name-taken',
  /** The extension was updated or switched off while the page stayed open. */
  'extension-gone',
  'unknown',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** An error the person can act on. The code picks the sentence in `_locales` (`failure_…`); the message is for the console. */
export class Failure extends Error {
  /** Of a file, the first is 1. */
  readonly line?: number;

  constructor(
    readonly code: FailureCode,
    message: string = code,
    { line, ...options }: ErrorOptions & { line?: number } = {},
  ) {
    super(message, options);
    this.name = 'Failure';
    this.line = line;
  }
}

/** The failure's code, or `unknown` for any other thing that was thrown. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof Failure ? error.code : 'unknown';
}
