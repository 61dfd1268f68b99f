import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BarPlot, type Bar } from '../../../../components/ui/bar-plot';

const bar = (id: string, value: number, given: Partial<Bar> = {}): Bar => ({
  id,
  value,
  shown: `${value} %`,
  title: `Video ${id}`,
  url: `https://www.youtube.com/watch?v=${id}`,
  leftOut: false,
  details: ['1 Nov 2026'],
  ...given,
});

const show = (bars: Bar[], line?: { value: number; label: string }) =>
  render(<BarPlot bars={bars} line={line} summary="3 posts from 1 % to 4 %" ends={['older', 'newer']} />);

const height = (link: Element) => Number(link.querySelector('.bar-fill')?.getAttribute('height'));

describe('bar plot', () => {
  it('has the summary as its name and one named link a post', () => {
    show([bar('a', 1), bar('b', 4, { leftOut: true, details: ['2 Nov 2026', 'left out'] })]);
    expect(screen.getByRole('group', { name: '3 posts from 1 % to 4 %' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Video b, 4 %, 2 Nov 2026, left out' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=b',
    );
  });

  it('draws bars in proportion, hollow where left out', () => {
    show([bar('a', 1), bar('b', 4, { leftOut: true })]);
    const [a, b] = screen.getAllByRole('link');
    if (!a || !b) throw new Error('two bars expected');
    expect(height(b) / height(a)).toBeCloseTo(4);
    expect(b).toHaveClass('bar-hollow');
    expect(a).not.toHaveClass('bar-hollow');
  });

  it('puts the line where a bar of that value would end, also above every bar', () => {
    const { container } = show([bar('a', 1), bar('b', 2)], { value: 4, label: '4 % line' });
    const [a] = screen.getAllByRole('link');
    const y = Number(container.querySelector('.bar-line')?.getAttribute('y1'));
    expect(64 - y).toBeCloseTo(4 * height(a ?? container));
    expect(y).toBeGreaterThanOrEqual(0);
  });

  it('is one tab stop, the newest first, and arrows move along', async () => {
    show([bar('a', 1), bar('b', 2), bar('c', 3)]);
    await userEvent.tab();
    expect(screen.getByRole('link', { name: /Video c/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('link', { name: /Video b/ })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('link', { name: /Video a/ })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('names the post that is pointed at', async () => {
    show([bar('a', 1), bar('b', 2)]);
    expect(screen.getByText('older → newer')).toBeInTheDocument();
    await userEvent.hover(screen.getByRole('link', { name: /Video a/ }));
    expect(screen.getByText('1 % · 1 Nov 2026')).toBeInTheDocument();
  });
});
