import type { Miss } from '../../model/profile';
import type { Page } from '../contract';
import { isConsent, isWall } from './address';

/** Why a page is about nobody. */
export function missingAccount({ url }: Page): Miss {
  return { why: isWall(url) ? 'login-wall' : isConsent(url) ? 'consent' : 'not-a-profile' };
}

/** Why nothing could be read on a page that is about somebody. `rendered`: what could have told is there, and did not. */
export function missing({ document }: Page, rendered: boolean): Miss {
  if (rendered) return { why: 'layout-changed', detail: 'the header is there, its numbers were not found' };
  // A form to log in stands beside public pages too; on its own it is all there is.
  return { why: document.querySelector('input[type="password"]') ? 'login-wall' : 'not-ready' };
}
