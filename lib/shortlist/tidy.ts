/** A name as it is kept: no spaces around it, and single ones within. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** What names have in common that are the same but for capitals and spaces. */
export function nameKey(name: string): string {
  return tidyName(name).toLowerCase();
}
