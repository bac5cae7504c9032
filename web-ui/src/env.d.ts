/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/vue" />

interface ImportMetaEnv {
  /** Set for `npm run dev:mock` only. */
  readonly VITE_MOCK_LOGIN?: string;
}

/** `简 簡|发 發 髮|…`: simplified characters, or words of them, and what they may stand for. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
