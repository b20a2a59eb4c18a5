import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { BOARD_MATCHES } from './lib/posting/boards/index.ts';
import { generate } from './scripts/generate.ts';
import { plainLetters } from './scripts/plain-letters.ts';

/** What the popup's own script imports; all else that it needs hangs on these. */
const NEEDED_BY_POPUP =
  /wxt-html-plugins|components\/(?:Popup\.tsx|(?:tokens|guidance|views)\.css)$|entrypoints\/shared\/|lib\/platform\/(?:ask|own-page|recent-look-ups|report|side-panel|tab)\.ts$/;

/** Where a board's selectors are known from is for those who change them: no page has to load it. */
const withoutSources = {
  name: 'boards-without-sources',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /lib\/posting\/boards\/[\w-]+\.ts$/.test(id)
      ? { code: code.replace(/\bknown:\s*(?:'[^'\n]*'|"[^"\n]*"),/g, ''), map: null }
      : null,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // In a page the browser's own API serves: what is asked of it there gives promises in both browsers.
    'vite:build:extendConfig'(entrypoints, config) {
      const alias = config.resolve?.alias as Record<string, string> | undefined;
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        delete alias?.['wxt/browser'];
        // Two kilobytes less than by the bundler's own: every page that may be read loads them.
        config.build = {
          ...config.build,
          minify: 'terser',
          terserOptions: {
            ecma: 2020,
            compress: {
              passes: 4,
              inline: 1,
              keep_fargs: false,
              unsafe_arrows: true,
              hoist_funs: true,
              lhs_constants: false,
            },
          },
        };
      }
      if (entrypoints.some(({ type }) => type === 'background')) config.plugins?.push(plainLetters());
      // What the popup needs comes in one file: each further one is a further wait before it is drawn.
      if (entrypoints.some(({ type }) => type === 'popup'))
        config.build = {
          ...config.build,
          modulePreload: { polyfill: false },
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            output: {
              ...config.build?.rolldownOptions?.output,
              codeSplitting: { groups: [{ name: 'view', test: NEEDED_BY_POPUP }] },
            },
          },
        };
    },
    'prepare:types': () => generate(),
    'build:before': () => generate(),
  },
  vite: () => ({ plugins: [withoutSources, preact({ prefreshEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: [...BOARD_MATCHES],
    omnibox: { keyword: 'cert' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPanel__' },
    },
    action: { default_title: '__MSG_action__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'certlens@certlens.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
