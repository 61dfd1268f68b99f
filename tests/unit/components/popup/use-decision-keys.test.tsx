import { render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, it } from 'vitest';
import { useDecisionKeys } from '../../../../components/popup/use-decision-keys';

it('are about the creator on the screen from the moment they are painted', () => {
  const later: string[] = [];
  const nothing = () => undefined;
  const Bar = ({ name }: { name: string }) => {
    useDecisionKeys(false, { k: nothing, d: nothing, n: nothing, l: () => later.push(name) });
    // The last moment before the browser paints.
    useLayoutEffect(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l' }));
    }, [name]);
    return name;
  };
  const { rerender } = render(<Bar name="Ada" />);
  rerender(<Bar name="Bo" />);
  expect(later).toEqual(['Ada', 'Bo']);
});
