import { describe, expect, it } from 'vitest';
import { accountAt } from '../../../lib/sites/addresses';
import { readers } from '../../../lib/sites/all';

describe.each(readers)('an address of $site', ({ account, examples }) => {
  it.each(examples.yes)('%s is told as by the reader itself', (url) => {
    expect(accountAt(url)).not.toBeNull();
    expect(accountAt(url)).toEqual(account(url));
  });
});

it.each(['https://example.com/@anna', 'https://www.youtube.com.example.com/@anna', 'anna', ''])(
  '%s is nobody’s',
  (url) => {
    expect(accountAt(url)).toBeNull();
  },
);
