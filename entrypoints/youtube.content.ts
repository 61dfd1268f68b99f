import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from '../lib/page/run';
import { youtube } from '../lib/sites/youtube/reader';

export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  runAt: 'document_idle',
  main: () => run(youtube),
});
