import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from '../lib/page/run';
import { instagram } from '../lib/sites/instagram/reader';

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_idle',
  main: () => run(instagram),
});
