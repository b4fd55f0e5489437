import { defineConfig } from 'wxt';

/** The add-on's id in Firefox; council policies name it. */
const GECKO_ID = 'probity@probity.example';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist-ext',
  webExt: { disabled: true },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
  }),
  manifest: ({ browser, manifestVersion }) => {
    const anySite = ['https://*/*', 'http://*/*'];
    return {
      name: 'Probity',
      description: "Checks what you write against your council's member/officer protocol before you send it.",
      permissions: ['storage', 'activeTab', 'scripting'],
      ...(manifestVersion === 3 ? { optional_host_permissions: anySite } : { optional_permissions: anySite }),
      action: { default_title: 'Probity' },
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        },
      }),
    };
  },
});
