// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../..');
const CJK = /[⺀-鿿＀-￯　-〿]/u;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? files(full) : [full];
  });
}
function keys(value: unknown, prefix = ''): string[] {
  if (value === null || typeof value !== 'object') return [prefix];
  return Object.entries(value).flatMap(([name, inner]) => keys(inner, prefix ? `${prefix}.${name}` : name));
}
function placeholders(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') return [`${prefix}: ${(value.match(/\{[^}]+\}/g) ?? []).sort().join()}`];
  return Object.entries(value as object).flatMap(([name, inner]) => placeholders(inner, `${prefix}.${name}`));
}

const all = files(SRC);
const chinese = all.filter((file) => file.endsWith('/zh-CN.json'));

test('there are texts to compare', () => {
  expect(chinese.length).toBeGreaterThan(5);
});

test.each(chinese.map((file) => path.relative(SRC, file)))('%s has the same keys and places in every language', (file) => {
  const read = (locale: string) => JSON.parse(readFileSync(path.join(SRC, file.replace('zh-CN', locale)), 'utf8'));
  const zh = read('zh-CN');
  for (const locale of ['zh-TW', 'en']) {
    expect(keys(read(locale)).sort()).toEqual(keys(zh).sort());
    expect(placeholders(read(locale)).sort()).toEqual(placeholders(zh).sort());
  }
});

test('no text is written into a page: words stand in bundles', () => {
  const guilty = all
    .filter((file) => /\.(vue|ts)$/.test(file) && !file.includes('.test.'))
    .filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
      return CJK.test(code);
    });
  expect(guilty.map((file) => path.relative(SRC, file))).toEqual([]);
});

test('English bundles hold no Chinese, but for the names of the languages', () => {
  const guilty = all
    .filter((file) => file.endsWith('/en.json'))
    .filter((file) => CJK.test(readFileSync(file, 'utf8').replace(/"language": \{[^}]*\}/, '')));
  expect(guilty.map((file) => path.relative(SRC, file))).toEqual([]);
});

test('every key that a page asks for by name exists', () => {
  const tree: Record<string, unknown> = {};
  for (const file of chinese) {
    const room = /\/([^/]+)\/locales\//.exec(file)?.[1] ?? path.basename(path.dirname(path.dirname(file)));
    tree[room === 'i18n' ? 'app' : room] = JSON.parse(readFileSync(file, 'utf8'));
  }
  const known = new Set(keys(tree));
  const missing = all
    .filter((file) => /\.(vue|ts)$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bt\('([\w.-]+)'/g)].map((match) => match[1]!))
    .filter((key) => !known.has(key));
  expect([...new Set(missing)]).toEqual([]);
});
