// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askedTexts } from './askedTexts';

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
  if (typeof value === 'string') return [`${prefix}: ${[...new Set(value.match(/\{[^}]+\}/g) ?? [])].sort().join()}`];
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

/** The keys of every bundle in one language, such as `customer.field.name`. */
function bundled(locale: string): Set<string> {
  const tree: Record<string, unknown> = {};
  for (const file of chinese) {
    const room = /\/([^/]+)\/locales\//.exec(file)?.[1] ?? path.basename(path.dirname(path.dirname(file)));
    tree[room === 'i18n' ? 'app' : room] = JSON.parse(readFileSync(file.replace('zh-CN', locale), 'utf8'));
  }
  return new Set(keys(tree));
}
const sources = all.filter((file) => /\.(vue|ts)$/.test(file) && !file.includes('.test.')).map((file) => askedTexts(readFileSync(file, 'utf8')));

test.each(['zh-CN', 'zh-TW', 'en'])('every text that a page asks for is there in %s', (locale) => {
  const known = bundled(locale);
  const missing = sources.flatMap(({ asked }) => [...asked]).filter((key) => !known.has(key));
  expect([...new Set(missing)]).toEqual([]);
});

test('no text lies about that nobody asks for', () => {
  const mentioned = new Set(sources.flatMap((source) => [...source.mentioned]));
  const patterns = sources.flatMap((source) => source.patterns);
  const unused = [...bundled('zh-CN')].filter((key) => !mentioned.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

test('a key is found whether it is asked for, chosen, handed on or put together', () => {
  const { asked, mentioned, patterns } = askedTexts("t('a.one'); t(x ? 'a.two' : 'a.three', { n: 'b.not' }); { title: 'a.four' }; t(`a.kind.${each}Prompt`)");
  expect([...asked]).toEqual(['a.one', 'a.two', 'a.three']);
  expect(mentioned.has('a.four')).toBe(true);
  expect(patterns[0]!.test('a.kind.checkInPrompt')).toBe(true);
  expect(patterns[0]!.test('a.kind.checkIn')).toBe(false);
});
