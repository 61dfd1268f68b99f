import { toInstant } from '../model/instant';

/** True when the first moment is the later one. A text that is no time is earlier than all. */
export function isLater(a: string, b: string): boolean {
  return (toInstant(a) ?? -Infinity) > (toInstant(b) ?? -Infinity);
}
