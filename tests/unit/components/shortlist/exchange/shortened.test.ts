import { expect, it } from 'vitest';
import { shortened } from '../../../../../components/shortlist/exchange/shortened';

it.each([
  ['', 5, ''],
  ['tea', 3, 'tea'],
  ['tea and snow', 5, 'tea …'],
  ['tea🍄🍄', 5, 'tea…'],
  ['te🍄🍄', 5, 'te🍄…'],
])('%j in %d characters', (text, most, short) => expect(shortened(text, most)).toBe(short));
