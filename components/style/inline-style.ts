import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import type { Plugin } from 'vite';

const FONT = '/fonts/literata-footbridge.woff2';
const ENTRY = fileURLToPath(new URL('./footbridge.css', import.meta.url));

/** The one style sheet of all pages, as it is put into each of them. */
export interface InlineStyle {
  css: string;
  /** The style sheet's hash as a CSP source. */
  hash: string;
  /** Puts the style sheet into every page at build time. */
  plugin: Plugin;
}

/**
 * Bundles and minifies the style sheet. It stands in the pages themselves, because a linked one delays the first
 * paint; as all pages hold the same text, one hash in the content security policy allows it.
 */
export function inlineStyle(): InlineStyle {
  const css = new TextDecoder().decode(bundle({ filename: ENTRY, minify: true }).code);
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  const plugin: Plugin = {
    name: 'footbridge:inline-style',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html.replaceAll('<script type="module"', '<script type="module" blocking="render"'),
        tags: [
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: FONT, crossorigin: true },
            injectTo: 'head',
          },
          { tag: 'style', children: css, injectTo: 'head' },
        ],
      }),
    },
  };
  return { css, hash, plugin };
}
