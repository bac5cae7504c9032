/**
 * The first load of the phone pages, as compressed JavaScript: the entry, what it imports at once, the texts of one
 * language and the home page. Fails above the budget,
 * and when a style would call another server.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KILOBYTES = 220;
const dist = path.resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

/** Loaded by every first visit although imported lazily: the language, and the page one lands on with its parts. */
const FIRST = [/^src\/field\/messages\/zh-CN\.ts$/, /vant\/es\/locale\/lang\/zh-CN/, /^src\/field\/pages\/HomePage\.vue$/, /^src\/features\/[^/]+\/field\/(SearchEntrance|TodayVisits|NearbyShortcut|ResumeBanner)\.vue$/];

const files = new Set();
function collect(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
}
collect('field/index.html');
const lazy = Object.keys(manifest).filter((key) => FIRST.some((pattern) => pattern.test(key)));
if (lazy.length < FIRST.length) throw new Error(`the list of first-load chunks no longer fits the build: found only ${lazy.join(', ')}`);
lazy.forEach(collect);

const sizes = [...files].filter((file) => file.endsWith('.js')).map((file) => [file, gzipSync(readFileSync(path.join(dist, file))).length]);
const strays = sizes.filter(([file]) => file.includes('/console/'));
const total = sizes.reduce((sum, [, size]) => sum + size, 0) / 1024;
for (const [file, size] of sizes.sort((one, other) => other[1] - one[1]).slice(0, 12)) console.log(`${(size / 1024).toFixed(1).padStart(8)} KB  ${file}`);
console.log(`First load of the phone pages: ${total.toFixed(1)} KB of compressed JavaScript in ${sizes.length} files (budget ${BUDGET_KILOBYTES} KB)`);
const styles = readdirSync(path.join(dist, 'assets'), { recursive: true }).filter((file) => file.endsWith('.css'));
const foreign = styles.filter((file) => /url\(["']?(https?:)?\/\//.test(readFileSync(path.join(dist, 'assets', file), 'utf8')));
if (foreign.length > 0) throw new Error(`styles that call other servers: ${foreign.join(', ')}`);
if (strays.length > 0) throw new Error(`code of the console in the phone's first load: ${strays.map(([file]) => file).join(', ')}`);
if (total > BUDGET_KILOBYTES) throw new Error('over budget');
