/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** "vett-shortlist-2026-11-22.csv": `what` it holds and the day, by the person's own calendar. */
export function datedFileName(what: string, now: Date, ending = 'csv'): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `vett-${what}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${ending}`;
}
