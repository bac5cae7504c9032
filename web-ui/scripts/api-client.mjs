/**
 * Types of the REST interfaces from ../api/openapi: `write` makes src/api-client/generated/platform.ts and tenant-admin.ts,
 * `check` fails when a committed file is not what the description says today.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv[2] === 'check';

for (const name of ['platform', 'tenant-admin']) {
  const description = path.resolve(root, `../api/openapi/${name}.yaml`);
  const target = path.join(root, `src/api-client/generated/${name}.ts`);
  const shown = path.relative(root, target);
  if (!existsSync(description)) throw new Error(`there is no ${description}: build the application first`);
  const head = `/* Made by \`npm run api-client\` from api/openapi/${name}.yaml. Do not edit. */\n\n`;
  const text = head + astToString(await openapiTS(pathToFileURL(description)));
  if (!check) {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${shown}`);
  } else if (existsSync(target) && readFileSync(target, 'utf8') === text) {
    console.log(`${shown} is up to date`);
  } else {
    console.error(`${shown} is stale: run \`npm run api-client\` and commit it`);
    process.exitCode = 1;
  }
}
