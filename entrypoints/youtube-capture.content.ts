import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../lib/capture/observe';

export default defineContentScript({
  matches: ['https://www.youtube.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => observe(['/youtubei/v1/']),
});
