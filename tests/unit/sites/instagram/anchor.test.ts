import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../lib/sites/instagram/reader';

/** The id of the element that the badge would go into; undefined when there is no place for it. */
function anchorIn(path: string, body: string): string | undefined {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  Object.defineProperty(document, 'location', { value: { href: `https://www.instagram.com${path}` } });
  return instagram.anchor(document)?.id;
}

const profile = `<main><header><div role="img"></div><section>
  <div id="top"><a href="/runa.kyst.eks/"><h2><span>runa.kyst.eks</span></h2></a><button>Follow</button></div>
  <ul><li>3 posts</li></ul><div id="names"><span>Runa Kyst</span></div></section></header></main>`;
const article = (id: string, handle: string) => `<article><header><div><div id="${id}">
  <a href="/${handle}/"><span>${handle}</span></a></div></div></header><ul><li><a href="/gjest.eks/">gjest.eks</a></li></ul></article>`;

describe('the place of the badge', () => {
  it('is beside the handle of a profile, outside its link', () => {
    expect(anchorIn('/runa.kyst.eks/', profile)).toBe('top');
    expect(anchorIn('/Runa.Kyst.eks/reels/', profile)).toBe('top');
  });

  it('is beside a handle that is no link', () => {
    const plain = '<header><section><div id="top"><h2> runa.kyst.eks</h2><div>Follow</div></div></section></header>';
    expect(anchorIn('/runa.kyst.eks/', plain)).toBe('top');
  });

  it('is nowhere while the header of another profile is still there, or none', () => {
    expect(anchorIn('/salt.brygge.eks/', profile)).toBeUndefined();
    expect(anchorIn('/runa.kyst.eks/', '<main></main>')).toBeUndefined();
  });

  it('is beside the author of a post, not beside who comments', () => {
    expect(anchorIn('/p/Df44xvPvUbv/', `<main>${article('author', 'runa.kyst.eks')}</main>`)).toBe('author');
  });

  it('is in the dialog when a post was opened over a profile', () => {
    const body = `${profile}<div role="dialog">${article('over', 'runa.kyst.eks')}</div>`;
    expect(anchorIn('/runa.kyst.eks/p/Df44xvPvUbv/', body)).toBe('over');
  });

  it('is nowhere on pages that are about nobody', () => {
    expect(anchorIn('/explore/', article('author', 'runa.kyst.eks'))).toBeUndefined();
  });
});
