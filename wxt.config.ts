import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { inlineStyle } from './components/style/inline-style.ts';

const pages = inlineStyle();

// Everything is closed that is not needed: a page of this extension can load its own files and nothing else.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${pages.hash}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

// What every page needs for its first paint, in one file: each further file costs a new tab some milliseconds.
const FIRST_LOAD = [
  /node_modules\/preact|polyfill|rolldown\/runtime|html-plugins|preload-helper/,
  /entrypoints\/newtab/,
  /components\/(?!Popup|TodayPopup|Journal|Entry|Settings|Look|Reminder|Test|Help|Rescue|SaveCopy|Clear|Data|Who|Fit|Person|Guarded|Refused|Switch|ChipRow|Chooses|First|Safety|Support|Radio|Check|CoverS|CheckIn|People|HardD|KeptF|Mini|WhenThenF|Tool)[A-Z]/,
  /components\/hooks\/(?!use-journal|use-settings|use-person|use-refused|use-reminder|reminder-words|lists|use-choosing|step-words|choosing-words|use-solo|use-watch|use-kind-on|use-help-named|use-first|use-cover-setting|use-tool|tool-words|tool-drafts|rescue|claims|use-citations)/,
  /utils\/domain\/(snapshot|bridge-geometry|rhythm|day|entries|wording-of-day|person-id|asks)/,
  /utils\/browser\/(i18n|pages)|utils\/services\/(text|theme|snapshot|cover)/,
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  i18n: { localesDir: 'utils/locales' },
  vite: () => ({
    plugins: [pages.plugin],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The worker is one file already.
      if (entrypoints.some(({ type }) => type === 'background')) return;
      config.build ??= {};
      config.build.rolldownOptions = mergeConfig(config.build.rolldownOptions ?? {}, {
        output: {
          codeSplitting: {
            groups: [{ name: 'page', test: (id: string) => FIRST_LOAD.some((it) => it.test(id)) }],
          },
        },
      });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['alarms', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // The development server needs a laxer policy to replace modules while one works.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox'
      ? {
          action: { default_title: '__MSG_ext_action__', default_area: 'navbar' },
          browser_specific_settings: {
            gecko: {
              id: 'footbridge@footbridge.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          action: { default_title: '__MSG_ext_action__' },
          externally_connectable: { ids: [] },
          // light-dark() and field-sizing in the style sheet.
          minimum_chrome_version: '123',
        }),
  }),
});
