// A post has a number, the pk, and the same number in base 64 in its address, the code. This encoding has not changed since
// 2012; the pk itself is a time and a sequence number (the upper bits are milliseconds since August 2011).

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Codes of private posts carry a secret behind the code. */
const SECRET = 28;
/** Milliseconds since 1970 at which the site's own clock starts. */
const CLOCK_START = 1_314_220_021_721n;
/** As many digits as a pk that holds a time has; the first posts of all were simply counted. */
const DIGITS = /^\d{17,20}$/;

/** The pk of a code; undefined when the text is no code. */
export function toPk(code: string): string | undefined {
  const open = code.length > SECRET ? code.slice(0, -SECRET) : code;
  if (!/^[\w-]{1,12}$/.test(open)) return undefined;
  let pk = 0n;
  for (const letter of open) pk = pk * 64n + BigInt(ALPHABET.indexOf(letter));
  return String(pk);
}

/** The code of a pk; undefined when the text is no pk. */
export function toCode(pk: string): string | undefined {
  if (!/^\d{1,20}$/.test(pk)) return undefined;
  let code = '';
  for (let rest = BigInt(pk); rest > 0n; rest /= 64n) code = ALPHABET.charAt(Number(rest % 64n)) + code;
  return code || undefined;
}

/** When a post was uploaded, milliseconds since 1970: at most hours before it was published. Undefined for the oldest posts. */
export function uploadedAt(pk: string): number | undefined {
  return DIGITS.test(pk) ? Number((BigInt(pk) >> 23n) + CLOCK_START) : undefined;
}
