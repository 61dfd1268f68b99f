import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from '../lib/page/run';
import { tiktok } from '../lib/sites/tiktok/reader';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_idle',
  main: () => run(tiktok),
});
