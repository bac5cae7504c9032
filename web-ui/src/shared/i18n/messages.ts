type Texts = Record<string, unknown>;

/**
 * One tree of texts out of many files: `features/visit/locales/en.json` answers to `visit.…`, a shell's own
 * `messages/en.json` to the key given for it.
 */
export function collectTexts(files: Record<string, Texts>, own: string): Texts {
  const tree: Record<string, Texts> = {};
  for (const [path, texts] of Object.entries(files)) {
    const room = /\/([^/]+)\/locales\//.exec(path)?.[1] ?? own;
    tree[room === 'i18n' ? 'app' : room] = texts;
  }
  return tree;
}
