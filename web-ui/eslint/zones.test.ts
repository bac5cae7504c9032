// @vitest-environment node
import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = `${path.resolve(import.meta.dirname, '..')}/`;

async function bordersCrossed(file: string, code: string): Promise<number> {
  const eslint = new ESLint({ cwd: root });
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return result!.messages.filter((message) => message.ruleId === 'zones/borders').length;
}

test('a feature that imports another feature is refused', async () => {
  expect(await bordersCrossed('src/features/visit/api.ts', "import '@/features/customer/api';")).toBe(1);
  expect(await bordersCrossed('src/features/visit/field/Page.vue', "<script setup>import '../../customer/api';</script>")).toBe(1);
});

test('a feature nobody listed anywhere is fenced as well', async () => {
  expect(await bordersCrossed('src/features/brand-new/api.ts', "export * from '@/features/visit/api';")).toBe(1);
});

test('shared that imports a feature or a shell is refused', async () => {
  expect(await bordersCrossed('src/shared/ui/x.ts', "import '@/features/visit/api';")).toBe(1);
  expect(await bordersCrossed('src/shared/ui/x.ts', "const page = import('@/field/router');")).toBe(1);
});

test('a shell that reaches behind the module of a feature, or into the other shell, is refused', async () => {
  expect(await bordersCrossed('src/field/x.ts', "import '@/features/visit/api';")).toBe(1);
  expect(await bordersCrossed('src/field/x.ts', "import '@/console/router';")).toBe(1);
});

test('phone pages do not import PC pages, and a model does not import vue', async () => {
  expect(await bordersCrossed('src/features/visit/field/x.ts', "import '../console/y';")).toBe(1);
  expect(await bordersCrossed('src/features/visit/model/x.ts', "import { ref } from 'vue';")).toBe(1);
});

test('the operators\' shell shows features of the control plane, the others never do', async () => {
  expect(await bordersCrossed('src/operator/x.ts', "import '@/control/tenants/module';")).toBe(0);
  expect(await bordersCrossed('src/operator/x.ts', "import '@/features/visit/module';")).toBe(1);
  expect(await bordersCrossed('src/field/x.ts', "import '@/control/tenants/module';")).toBe(1);
  expect(await bordersCrossed('src/control/plans/api.ts', "import '@/control/tenants/api';")).toBe(1);
  expect(await bordersCrossed('src/control/tenants/api.ts', "import '@/features/visit/api';")).toBe(1);
});

test('the allowed ways are open', async () => {
  expect(await bordersCrossed('src/features/visit/field/x.ts', "import '../api'; import '@/shared/http';")).toBe(0);
  expect(await bordersCrossed('src/field/x.ts', "import '@/features/visit/module';")).toBe(0);
});
