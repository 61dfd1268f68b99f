import { defineContentScript } from 'wxt/utils/define-content-script';
import { observe } from '../lib/capture/observe';

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // As the reader's own list, which would bring the whole reader with it.
  main: () =>
    observe([
      '/graphql/query',
      '/api/graphql',
      '/api/v1/users/',
      '/api/v1/feed/user/',
      '/api/v1/clips/user/',
      '/api/v1/media/',
    ]),
});
