/**
 * A format of `Intl`, made once for a language and its options: making one takes a hundred times longer than using it, and a
 * table uses the same few in every row.
 */
export function madeOnce<Format, Options>(
  make: (language: string, options?: Options) => Format,
): (language: string, options?: Options) => Format {
  const made = new Map<string, Format>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options) ?? ''}`;
    let format = made.get(key);
    if (format === undefined) {
      format = make(language, options);
      made.set(key, format);
    }
    return format;
  };
}
