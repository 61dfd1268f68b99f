import type { Reader } from '../contract';
import { account, pathOf } from './address';
import { embedded } from './embedded';
import { anchor } from './header';
import { readPost } from './post';
import { readProfile, VERSION } from './profile';

/** TikTok in a desktop browser: profiles and single posts. */
export const tiktok: Reader = {
  site: 'tiktok',
  version: VERSION,
  matches: ['https://www.tiktok.com/*'],
  account,
  embedded,
  read(page) {
    const about = account(page.url);
    if (!about) return { why: pathOf(page.url)[0] === 'login' ? 'login-wall' : 'not-a-profile' };
    return about.kind === 'post' ? readPost(page, about) : readProfile(page, about);
  },
  anchor,
  captures: {
    paths: [
      '/api/user/detail/',
      '/api/post/item_list/',
      '/api/creator/item_list/',
      '/api/item/detail/',
      '/api/search/general/full/',
      '/api/search/item/full/',
      '/api/recommend/item_list/',
      '/api/related/item_list/',
    ],
  },
  examples: {
    yes: [
      'https://www.tiktok.com/@fjordkaffe',
      'https://www.tiktok.com/@fjordkaffe?lang=nb',
      'https://www.tiktok.com/@fjordkaffe/video/7480000000000000001',
      'https://www.tiktok.com/@fjordkaffe/photo/7480000000000000002',
    ],
    no: [
      'https://www.tiktok.com/',
      'https://www.tiktok.com/foryou',
      'https://www.tiktok.com/tag/coffee',
      'https://www.tiktok.com/music/original-sound-7480000000000000003',
      'https://www.tiktok.com/search?q=@fjordkaffe',
      'https://www.tiktok.com/@fjordkaffe/live',
      'https://www.tiktok.com/@fjordkaffe/playlist/morning-7480000000000000004',
      'https://www.tiktok.com.example.com/@fjordkaffe',
      'https://vm.tiktok.com/ZM0000000/',
    ],
  },
};
