import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Menu } from '../../../../../components/shortlist/table/menu';

function show(isOpen: boolean) {
  const onOpen = vi.fn();
  const { container } = render(
    <Menu label="Tags" isOpen={isOpen} onOpen={onOpen}>
      <button type="button">tea</button>
    </Menu>,
  );
  const details = container.querySelector('details');
  if (!details) throw new Error('There is no menu.');
  return { onOpen, details };
}

it('a menu is opened and closed by its button', () => {
  const { onOpen, details } = show(false);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(onOpen.mock.lastCall).toEqual([true]);
});

it('a menu that was closed says so no second time: another may have been opened since', () => {
  const { onOpen, details } = show(false);
  details.open = false;
  onOpen.mockClear();
  fireEvent(details, new Event('toggle'));
  expect(onOpen).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'tea' })).toBeNull();
});
