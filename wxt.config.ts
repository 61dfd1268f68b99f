import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';

/** Extension pages load only what is packed with them and can reach no network at all (DESIGN: promise 1). */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'";

const PLAIN_ENTRY = 'plain-content-script?';

/**
 * Chromium compiles every function of a script at once when it begins with this line, instead of looking over each of them
 * first and compiling it when it is called: nearly all are called on every profile page. Measured: a fifth less script time.
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad';

/**
 * Builds a content script from its entry file alone. The framework's own wrapper announces itself to the page by an event
 * and a message that carry its name and the script's, and weighs as much as the capture script.
 */
const plainContentScript: Plugin = {
  name: 'plain-content-script',
  // Vite makes a path of the entry's name: what counts stands behind the mark.
  resolveId: (id) => (id.includes(PLAIN_ENTRY) ? `\0${id.slice(id.indexOf(PLAIN_ENTRY))}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${PLAIN_ENTRY}`)) return undefined;
    return `import script from ${JSON.stringify(id.slice(PLAIN_ENTRY.length + 1))}; script.main();`;
  },
  generateBundle: {
    // After everything that changes the code: without this line, stacks in the page's world give the extension's address.
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `${CALLED_ON_LOAD}\n${file.code.trimEnd()}\n//# sourceURL=<anonymous>\n`;
    },
  },
};

/**
 * Puts what each of these pages has to load in one file beside its own: the bundler makes a file of every few lines that the
 * same pages share, and a page is waited for until the last of a dozen has come. What two of them need goes with the first.
 */
function pagesInFewFiles(pages: readonly { name: string; inputPath: string }[]): Plugin {
  const groupOf = new Map<string, string>();
  return {
    name: 'pages-in-few-files',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: pages.map(({ name }) => ({ name: `${name}-shared`, test: (id) => groupOf.get(id) === name })),
            },
          },
        },
      },
    }),
    buildEnd() {
      for (const { name, inputPath } of pages) {
        const seen = new Set<string>();
        const isOwn = new RegExp(`/(?:components|entrypoints)/${name}/`);
        const follow = (id: string) => {
          if (seen.has(id)) return;
          seen.add(id);
          // Other pages need not load what is this one's alone.
          if (!isOwn.test(id) && !groupOf.has(id)) groupOf.set(id, name);
          this.getModuleInfo(id)?.importedIds.forEach(follow);
        };
        follow(inputPath);
      }
    },
  };
}

/** Pages that are opened again and again, in the order of how soon they have to be there. */
const IN_FEW_FILES = ['popup', 'shortlist'];

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      const pages = IN_FEW_FILES.flatMap((name) => entries.find((entry) => entry.name === name) ?? []);
      if (pages.length > 0) config.plugins?.push(pagesInFewFiles(pages));
      const [entry] = entries;
      const library = config.build?.lib;
      if (entry?.type !== 'content-script' || !library) return;
      library.entry = PLAIN_ENTRY + entry.inputPath;
      config.plugins?.push(plainContentScript);
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage'],
    // Equal to the content scripts' matches: without them the browser hides the address of the person's own tab.
    host_permissions: ['https://www.youtube.com/*', 'https://www.instagram.com/*', 'https://www.tiktok.com/*'],
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
