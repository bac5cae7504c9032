/**
 * Types of the REST interface from ../api/openapi/platform.yaml: `write` makes src/api-client/generated/platform.ts,
 * `check` fails when the committed file is not what the description says today.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = path.resolve(import.meta.dirname, '..');
const description = path.resolve(root, '../api/openapi/platform.yaml');
const target = path.join(root, 'src/api-client/generated/platform.ts');
const HEAD = '/* Made by `npm run api-client` from api/openapi/platform.yaml. Do not edit. */\n\n';

if (!existsSync(description)) throw new Error(`there is no ${description}: build platform-core first`);
const text = HEAD + astToString(await openapiTS(pathToFileURL(description)));
if (process.argv[2] === 'check') {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('src/api-client/generated/platform.ts is stale: run `npm run api-client` and commit it');
    process.exit(1);
  }
  console.log('the API client is up to date');
} else {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${path.relative(root, target)}`);
}
