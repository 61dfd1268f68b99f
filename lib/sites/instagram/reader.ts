import type { Reader } from '../contract';
import { account } from './address';
import { anchor } from './anchor';
import { embedded } from './embedded';
import { VERSION } from './facts';
import { missingAccount } from './missing';
import { readProfile } from './profile';
import { readPost } from './single-post';

/** Reads Instagram: profiles with their tabs, and single posts and reels. */
export const instagram: Reader = {
  site: 'instagram',
  version: VERSION,
  matches: ['https://www.instagram.com/*'],
  account,
  embedded,
  read(page) {
    const about = account(page.url);
    if (!about) return missingAccount(page);
    return about.kind === 'post' ? readPost(about, page) : readProfile(about, page);
  },
  anchor,
  captures: {
    paths: [
      '/graphql/query',
      '/api/graphql',
      '/api/v1/users/',
      '/api/v1/feed/user/',
      '/api/v1/clips/user/',
      '/api/v1/media/',
    ],
  },
  examples: {
    yes: [
      'https://www.instagram.com/sea.and.smoke/',
      'https://www.instagram.com/sea.and.smoke/reels/',
      'https://www.instagram.com/p/DXq4TzRkQ2m/',
      'https://www.instagram.com/sea.and.smoke/reel/DXq4TzRkQ2m/',
      'https://www.instagram.com/reels/DXq4TzRkQ2m/',
    ],
    no: [
      'https://www.instagram.com/',
      'https://www.instagram.com/explore/tags/sauna/',
      'https://www.instagram.com/stories/sea.and.smoke/4030000000000000017/',
      'https://www.instagram.com/accounts/login/?next=%2Fsea.and.smoke%2F',
      'https://help.instagram.com/sea.and.smoke/',
      'https://www.notinstagram.com/sea.and.smoke/',
    ],
  },
};
