import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIds } from '../../../lib/scrub/ids';

const KINDS = (id: string) => id.replaceAll(/\d/g, '9').replaceAll(/[a-z]/g, 'a').replaceAll(/[A-Z]/g, 'A');
const ids = () => createIds((id) => id === 'UCtang');

it('gives another id of the same form, and the same one each time', () => {
  const replace = ids();
  for (const id of ['7300000011', 'Dfkf5pzwd5p', 'UCbrandnewbakery-1xxxxxx', 'anna_smith92']) {
    expect(replace(id)).not.toBe(id);
    expect(KINDS(replace(id))).toBe(KINDS(id));
    expect(replace(id)).toBe(replace(id));
  }
});

it('leaves what is kept', () => expect(ids()('UCtang')).toBe('UCtang'));

it('leaves what says of what kind an id is', () => {
  expect(ids()('UCbrandnewbakery-1xxxxxx')).toMatch(/^UC[\w-]{22}$/);
  expect(ids()('MS4wLjABAAAAdemoAAAAAAAAAAAA02')).toMatch(/^MS4wLjABAAAA[A-Za-z\d]{18}$/);
});

it('gives an id that is put together of others what those were given', () => {
  const replace = ids();
  const [post, owner] = [replace('4027484268119842409'), replace('7300000021')];
  expect(replace('4027484268119842409_7300000021')).toBe(`${post}_${owner}`);
});

it('keeps different ids different', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[1-9]\d{5,18}$/), { minLength: 2, maxLength: 50 }), (all) => {
      expect(new Set(all.map(ids())).size).toBe(all.length);
    }),
  );
});

it('tells nothing of an id but its form: the first of a page is the same, whatever it was', () => {
  expect(ids()('1234567890')).toBe(ids()('9876543210'));
});
