// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import characters from 'opencc-js/dict/STCharacters';
import words from 'opencc-js/dict/STPhrases';
import { expect, test } from 'vitest';

/** What people in Taiwan and Hong Kong read: of the pages, of both servers and of the login. */
const REPOSITORY = path.resolve(import.meta.dirname, '../../../..');
function filesBelow(folder: string, named: RegExp): string[] {
  return readdirSync(path.join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`).filter((file) => named.test(file));
}
const TEXTS = [
  ...filesBelow('web-ui/src', /\/zh-TW\.json$/),
  ...['platform-core', 'tenant-admin'].flatMap((server) => filesBelow(`${server}/src/main/resources/messages`, /_zh_TW\.properties$/)),
  ...filesBelow('local/stack/src/main/keycloak/themes', /_zh_Hant\.properties$/),
];
/** The name of a language is written in that language. */
const OWN_NAMES = /"zh-CN": "[^"]*"|^locale_zh-CN=.*$/gm;

/**
 * OpenCC's lists: each simplified character, and what it and whole words become. Some of the former stand in traditional
 * words too, such as 里 in 公里 and 后 in 皇后.
 */
const meanings = (list: string) => list.split('|').map((pair) => pair.split(' ') as [string, ...string[]]);
const TRADITIONAL = new Set([...meanings(characters), ...meanings(words)].flatMap(([, ...meant]) => [...meant.join('')]));
const SIMPLIFIED = new Set(meanings(characters).map(([character]) => character).filter((character) => !TRADITIONAL.has(character)));

/** Words of the mainland that Taiwan has another one for, in traditional characters. */
const MAINLAND = /軟件|硬件|信息|數據|用戶(?!端)|網絡|服務器|默認|登錄|賬號|短信|視頻|屏幕|界面|鏈接|設置|保存|點擊|搜索|添加|刷新|聯繫|導出|導入|程序|質量|回收站|文件夾|灰度|激活|插件|兼容|緩存|字段|郵箱|套餐|審計|批量|打印|二維碼|優化|門店|合規/g;

function charactersOfTheMainland(text: string): string[] {
  return [...new Set([...text.replace(OWN_NAMES, '')].filter((character) => SIMPLIFIED.has(character)))];
}

test('there are texts to read, of pages, servers and login', () => {
  expect(TEXTS.length).toBeGreaterThan(20);
  expect(['.json', '_zh_TW.properties', '_zh_Hant.properties'].every((end) => TEXTS.some((file) => file.endsWith(end)))).toBe(true);
});

test.each(TEXTS)('%s has no character that is only written in the mainland, and no word only said there', (file) => {
  const text = readFileSync(path.join(REPOSITORY, file), 'utf8');
  expect(charactersOfTheMainland(text)).toEqual([]);
  expect(text.match(MAINLAND) ?? []).toEqual([]);
});

test('a simplified character among traditional ones is found, and characters of both are let be', () => {
  expect(charactersOfTheMainland('請聯絡管理员，开通帳號')).toEqual(['员', '开']);
  expect(charactersOfTheMainland('只有平台營運人員才能檢視這裡的里程、面板、後台與皇后')).toEqual([]);
  expect(charactersOfTheMainland('"zh-CN": "简体中文", "zh-TW": "繁體中文"')).toEqual([]);
  expect('請點擊設置並保存'.match(MAINLAND)).toEqual(['點擊', '設置', '保存']);
});
