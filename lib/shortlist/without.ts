/** A copy without these properties. */
export function without<T extends object, Name extends keyof T>(value: T, ...names: Name[]): Omit<T, Name> {
  const left = { ...value };
  for (const name of names) delete left[name];
  return left;
}
