import type { Account } from '../../model/account';
import type { Miss } from '../../model/profile';
import type { Page } from '../contract';
import { sameForm } from './address';
import type { Source } from './source';

// The numbers that TikTok's answers give, as public programs that read them have found: gone or banned accounts, gone posts,
// and posts that are not shown in the visitor's country.
const GONE = [10_202, 10_204, 10_221, 10_223, 10_231];
const PRIVATE = [10_215, 10_216, 10_222];

/** What stands in the way of a page that shows nothing else. */
const WALL =
  '.captcha-verify-container,.captcha_verify_container,#captcha-verify-container-main-page,#captcha_container,[data-e2e="login-modal"],#loginContainer';

/** Why nothing could be read about the address. */
export function missOf({ document }: Page, account: Account, sources: Source[]): Miss {
  const own = account.kind === 'post' ? account.postId : account.handle;
  const refusal = sources.find(({ refusal }) => refusal && isAbout(refusal.about, own))?.refusal;
  if (refusal && PRIVATE.includes(refusal.code)) return { why: 'private' };
  if (refusal && GONE.includes(refusal.code)) return { why: 'not-found' };
  if (document.querySelector(WALL)) return { why: 'login-wall' };
  if (sources.some(({ isStrange }) => isStrange)) return { why: 'layout-changed' };
  return { why: 'not-ready' };
}

// A refusal that does not say whose it is can only be the page's own.
function isAbout(about: string | undefined, own: string | undefined): boolean {
  return about === undefined || (own !== undefined && sameForm(about) === sameForm(own));
}
