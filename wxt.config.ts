import { fileURLToPath } from 'node:url';
import type {} from '@wxt-dev/i18n/module';
import { build, type InlineConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { packTightly } from './extension/store/pack-tightly.ts';

/** The add-on's id in Firefox; council policies name it. */
const GECKO_ID = 'probity@probity.example';

const CHECKER = fileURLToPath(new URL('extension/checker.ts', import.meta.url));

const PREACT = '/preact/dist/preact.module.js';
const WRITES_HTML = /\.innerHTML=(\w+)\.__html/;

/** Takes out of Preact the one place that can write HTML into a page: nothing of ours may, so nothing of ours can. */
const withoutInnerHtml = () => ({
  name: 'without-inner-html',
  transform(code: string, id: string) {
    if (!id.includes(PREACT)) return undefined;
    if (!WRITES_HTML.test(code)) throw new Error('Preact writes HTML in another way now: see wxt.config.ts');
    return { code: code.replace(WRITES_HTML, '.textContent=$1.__html'), map: null };
  },
});

const PRINTED_WORDS = fileURLToPath(new URL('core/formats/printed-words.ts', import.meta.url));

/** Leaves out of the parser of addresses what decodes them: a page prints them decoded. */
const withoutDecoder = (): Plugin => ({
  name: 'without-decoder',
  enforce: 'pre',
  resolveId(source, importer = '') {
    return source.endsWith('/decode-strings.js') && importer.endsWith('/postal-mime/src/address-parser.js')
      ? PRINTED_WORDS
      : undefined;
  },
});

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

// none of ours and none of the libraries' getters does anything but answer: what is read and not used can go
const leavesOut = { optimization: { inlineConst: true }, treeshake: { propertyReadSideEffects: false } } as const;

const SERVICE = fileURLToPath(new URL('extension/lib/serve-page.ts', import.meta.url));

/**
 * Builds what checks by itself before it goes into Firefox's content script. What a script there sends for is wrapped module
 * by module, so that none starts early: three hundred wrappers, where one will do.
 */
const serviceInOneModule = (): Plugin => {
  let alone: InlineConfig = {};
  return {
    name: 'service-in-one-module',
    configResolved({ root, mode, define, resolve, plugins }) {
      const fromWxt = plugins.filter(({ name }) => name === 'unimport');
      alone = {
        configFile: false,
        envDir: false,
        logLevel: 'warn',
        root,
        mode,
        define: define ?? {},
        oxc,
        resolve: { alias: resolve.alias },
        plugins: [withoutInnerHtml(), withoutDecoder(), ...fromWxt],
        build: {
          write: false,
          rollupOptions: { ...leavesOut, input: SERVICE, preserveEntrySignatures: 'strict' },
        },
      };
    },
    async load(id) {
      if (id !== SERVICE) return undefined;
      const built = await build(alone);
      const { output } = Array.isArray(built) || !('output' in built) ? { output: [] } : built;
      const [service] = output;
      if (service?.type !== 'chunk') throw new Error(`Nothing was built of ${id}`);
      for (const file of service.moduleIds) if (!file.startsWith('\0')) this.addWatchFile(file);
      return { code: service.code, map: null };
    },
  };
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist-ext',
  webExt: { disabled: true },
  modules: ['@wxt-dev/i18n/module'],
  zip: {
    // what the add-on site needs to build what it was sent, and no more
    excludeSources: ['dist/**', 'tests/**', 'office-addin/**'],
  },
  hooks: {
    'zip:extension:done': (_, path) => packTightly(path),
    // The checker is built together with the extension's own pages, which take from it what they share with it, so that this
    // is packed once. It must be one file: a module that it asked for would be refused, since a page may load only from the
    // address that changes. It has no page and so is no entrypoint of WXT's. In Firefox it is part of the content script.
    ready(wxt) {
      wxt.hook('prepare:publicPaths', (_, paths) => void paths.push('checker.js'));
      if (wxt.config.browser === 'firefox') return;
      wxt.hook('vite:build:extendConfig', (entrypoints, { build }) => {
        if (!entrypoints.some(({ type }) => type === 'options')) return;
        const { input, output } = build?.rollupOptions ?? {};
        Object.assign(input ?? {}, { checker: CHECKER });
        Object.assign(output ?? {}, { codeSplitting: { groups: [{ name: 'checker', test: CHECKER }] } });
      });
    },
  },
  i18n: { localesDir: fileURLToPath(new URL('core/review/locales', import.meta.url)) },
  vite: ({ browser }) => ({
    oxc,
    plugins: [withoutInnerHtml(), withoutDecoder(), ...(browser === 'firefox' ? [serviceInOneModule()] : [])],
    build: { modulePreload: false, rollupOptions: leavesOut },
  }),
  manifest: ({ browser, manifestVersion }) => {
    const anySite = ['https://*/*', 'http://*/*'];
    return {
      name: '__MSG_productName__',
      description: '__MSG_description__',
      default_locale: 'en',
      // activeTab: the popup learns which site is in front when the user opens it, and at no other time
      permissions: ['storage', 'activeTab'],
      // asked for with the first site that the user switches on
      ...(manifestVersion === 3
        ? { optional_permissions: ['scripting'], optional_host_permissions: anySite }
        : { optional_permissions: ['scripting', ...anySite] }),
      // any site that the user switches on must be able to load the checker; its address changes, so that no page can tell by
      // it that Probity is there
      ...(browser !== 'firefox' && {
        web_accessible_resources: [{ resources: ['checker.js'], matches: anySite, use_dynamic_url: true }],
      }),
      ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
      action: { default_title: '__MSG_productName__' },
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
        },
      }),
    };
  },
});
