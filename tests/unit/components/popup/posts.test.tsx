import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Posts } from '../../../../components/popup/posts';
import type { Post } from '../../../../lib/model/post';
import { captioned, disclosure, judgedAll } from '../disclosure-samples';
import { assessment, noRate, post, profile } from '../samples';

const show = (recent: Post[], given = assessment()) =>
  render(<Posts profile={profile({ recent })} assessment={given} />);
const columns = () => {
  const table = screen.getByRole('table', { name: 'Numbers of each post', hidden: true });
  return within(table)
    .getAllByRole('columnheader', { hidden: true })
    .map(({ textContent }) => textContent);
};

describe('the bars of ads', () => {
  const posts = [captioned('clear'), captioned('weak'), captioned('missing'), captioned('unclear'), captioned('plain')];

  it('carry the sign of their label, in shape, in words and in the key below', () => {
    show(posts, assessment({ disclosure: judgedAll() }));
    const marked = (id: string) => document.querySelector(`a[href="${posts.find((one) => one.id === id)?.url}"]`);
    expect(marked('clear')?.querySelector('.bar-mark-clear')).not.toBeNull();
    expect(marked('weak')?.querySelector('.bar-mark-look')).not.toBeNull();
    expect(marked('missing')?.querySelector('.bar-mark-missing')).not.toBeNull();
    expect(marked('unclear')?.querySelector('.bar-mark-unclear')).not.toBeNull();
    expect(marked('plain')?.querySelector('.bar-mark')).toBeNull();
    const shapes = ['clear', 'weak', 'missing'].map((id) => marked(id)?.querySelector('.bar-mark')?.getAttribute('d'));
    expect(new Set(shapes.map((shape) => shape?.replaceAll(/[\d.-]/g, ''))).size).toBe(3);
    expect(screen.getByRole('link', { name: /ad, label weak or hidden/ })).toBe(marked('weak'));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '● ad, labelled clearly',
      '▲ ad, label weak or hidden',
      '■ ad, no label found',
      '○ perhaps an ad',
    ]);
  });

  it('are bars like all others where there is no ad', () => {
    show([captioned('plain'), post()], assessment({ disclosure: disclosure() }));
    expect(document.querySelector('.bar-mark')).toBeNull();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });
});

describe('the table', () => {
  it('has no columns for what no post shows, as on a channel’s grid', () => {
    const grid = ['a', 'b'].map((id) => post({ id, likes: undefined, comments: undefined }));
    show(grid, assessment({ engagement: noRate() }));
    expect(columns()).toEqual(['Post', 'Views']);
  });

  it('has one for what a single post shows, hidden numbers among them', () => {
    show([post({ likes: 'hidden', comments: undefined }), post({ id: 'b', likes: undefined, comments: undefined })], {
      ...assessment({ engagement: noRate() }),
    });
    expect(columns()).toEqual(['Post', 'Views', 'Likes']);
  });
});
