import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { VantResolver } from '@vant/auto-import-resolver';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vite';
import { mockPlatform } from './dev/mock/plugin.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const core = process.env.DIANLU_CORE_URL ?? 'http://127.0.0.1:8080';
const tenantAdmin = process.env.DIANLU_TENANT_ADMIN_URL ?? 'http://127.0.0.1:8081';
/** The server's outlines of where datums are shifted: one file for both sides. */
const geo = at('../platform-core/src/main/resources/geo');

/** Everything only the console and the operators' pages need goes to its own folder, so that a phone never precaches it. */
function chunkFolder(moduleIds: readonly string[]): string {
  const forConsole = moduleIds.some((id) => /\/element-plus\/|\/uplot\/|\/shared\/desk\/(?!locales)|\/src\/(control|operator)\/|\/console\//.test(id));
  return forConsole ? 'assets/console/[name]-[hash]' : 'assets/[name]-[hash]';
}

/** Vant's icon style names a font server as a fallback for the font it carries itself: no page of ours calls it. */
const ownIconsOnly: Plugin = {
  name: 'dianlu-own-icons-only',
  enforce: 'pre',
  transform: (code, id) => (/vant\/(es|lib)\/.*\.css/.test(id) ? code.replace(/,\s*url\(["']?(https?:)?\/\/[^)]+\)\s*format\([^)]*\)/g, '') : null),
};

export default defineConfig(({ command }) => ({
  appType: 'mpa',
  resolve: { alias: { '@geo': geo, '@': at('./src') } },
  plugins: [
    ownIconsOnly,
    vue(),
    Components({
      dirs: [],
      dts: false,
      resolvers: [VantResolver(), ElementPlusResolver({ importStyle: 'css' })],
    }),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      filename: 'sw.js',
      includeAssets: ['icons/*.png', 'icons/*.svg', 'theme.js', 'outlines/*.json'],
      manifest: {
        id: '/',
        name: '店路',
        short_name: '店路',
        description: '访销与车销',
        lang: 'zh-CN',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f5f7f6',
        theme_color: '#0b7a75',
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['index.html', 'field/index.html', 'assets/**/*.{js,css,json}'],
        globIgnores: ['assets/console/**'],
        navigateFallback: '/field/index.html',
        navigateFallbackAllowlist: [/^\/field(\/|$)/],
        cleanupOutdatedCaches: true,
      },
    }),
    command === 'serve' ? mockPlatform() : null,
  ],
  optimizeDeps: { entries: ['field/index.html', 'console/index.html', 'operator/index.html'] },
  server: { host: '127.0.0.1', port: 5173, fs: { allow: ['.', geo] }, proxy: { '/api': core, '/plugin-pages': core, '/control/api': { target: tenantAdmin, rewrite: (path) => path.replace(/^\/control/, '') } } },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { root: at('./index.html'), field: at('./field/index.html'), console: at('./console/index.html'), operator: at('./operator/index.html') },
      output: {
        chunkFileNames: (chunk) => `${chunkFolder(chunk.moduleIds)}.js`,
        assetFileNames: (asset) =>
          /^(el-|console|operator|desk|Desk|uPlot)/.test(asset.names[0] ?? '') || asset.originalFileNames.some((file) => /src\/control\//.test(file))
            ? 'assets/console/[name]-[hash][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  test: { environment: 'happy-dom', isolate: false, testTimeout: 60_000, setupFiles: ['dev/each-test-file.ts'], include: ['src/**/*.test.ts', 'eslint/**/*.test.ts'], server: { deps: { inline: ['vant'] } } },
}));
