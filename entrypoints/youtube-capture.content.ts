import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../lib/capture/observe';

export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // As the reader's own list, which would bring the whole reader with it.
  main: () => observe(['/youtubei/v1/browse', '/youtubei/v1/next', '/youtubei/v1/player', '/youtubei/v1/reel/']),
});
