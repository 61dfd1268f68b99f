import { defineConfig } from 'wxt';

/** Extension pages load only what is packed with them and can reach no network at all (DESIGN: promise 1). */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage'],
    // Equal to the content scripts' matches: without them the browser hides the address of the person's own tab.
    host_permissions: ['https://www.youtube.com/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'shortlist-creator': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_shortlist__',
      },
    },
    // The development server needs connections of its own; what is shipped has none.
    ...(command === 'build' && { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vett@vett.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
