import { expect, it } from 'vitest';
import { initials } from '../../../../components/ui/initials';

it.each([
  ['Nordlys og te', 'NT'],
  ['nordlys', 'N'],
  ['水の音', '水'],
  ['  «Årets» vinter!', 'ÅV'],
  ['👩‍🍳', '?'],
  ['', '?'],
])('of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
