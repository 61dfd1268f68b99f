import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../lib/capture/observe';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // As the reader's own list, which would bring the whole reader with it.
  main: () =>
    observe([
      '/api/user/detail/',
      '/api/post/item_list/',
      '/api/creator/item_list/',
      '/api/item/detail/',
      '/api/search/general/full/',
      '/api/search/item/full/',
      '/api/recommend/item_list/',
      '/api/related/item_list/',
    ]),
});
