import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { usePreferences } from '../../../../../components/shortlist/table/use-preferences';

beforeEach(() => localStorage.clear());

it('gives the very same columns in another order: whoever looked them through need not do it again', () => {
  const fields: [] = [];
  const { result } = renderHook(() => usePreferences(fields));
  const { columns, order } = result.current;
  act(() => result.current.arrange({ order: { column: 'followers', direction: 'descending' } }));
  expect(result.current.order).toEqual({ column: 'followers', direction: 'descending' });
  expect(result.current.columns).toBe(columns);
  act(() => result.current.arrange({ columns: ['creator', 'note'] }));
  expect(result.current.columns).toEqual(['creator', 'note']);
  expect(result.current.order).not.toEqual(order);
});
