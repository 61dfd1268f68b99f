/**
 * What a person has left somewhere on the page, kept outside the database: no word about a creator may be in it. Empty where
 * nothing is kept; whoever reads it checks what is in it.
 */
export function recallHere<Kept extends object>(key: string): Partial<Kept> {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept> | null) ?? {};
  } catch {
    // Refused by the browser, or written by nobody we know.
    return {};
  }
}

/** Keeps it for the next time; where the browser refuses, the page does without. */
export function rememberHere(key: string, kept: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Nothing is lost by it.
  }
}
