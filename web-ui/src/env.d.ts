/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/vue" />

interface ImportMetaEnv {
  /** Set for `npm run dev:mock` only. */
  readonly VITE_MOCK_LOGIN?: string;
}
