import { describe, expect, it } from 'vitest';
import { HttpUrl } from '../../../lib/model/text';

describe('an address', () => {
  it.each(['https://www.example.com/@anna?tab=1#x', 'http://example.com', 'https://blåbær.example/æ'])(
    'is %s',
    (text) => expect(HttpUrl.safeParse(text).success).toBe(true),
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com/',
    'https://',
    'https://exa mple.com/',
    'https://%zz/',
    'http://[::1',
    `https://example.com/${'a'.repeat(4_000)}`,
  ])('is not %s', (text) => expect(HttpUrl.safeParse(text).success).toBe(false));
});
