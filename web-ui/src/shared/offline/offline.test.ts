import { beforeEach, expect, test } from 'vitest';
import { effectScope, nextTick } from 'vue';
import { useDraft } from './drafts';
import { pendingCommand } from './pending';

const li = { tenantId: 't1', personId: 'li' };
const wang = { tenantId: 't1', personId: 'wang' };

beforeEach(() => localStorage.clear());

async function typeName(name: string): Promise<void> {
  const scope = effectScope();
  await scope.run(async () => {
    const { draft } = useDraft(li, 'customer', () => ({ name: '' }));
    draft.name = name;
    await nextTick();
  });
  scope.stop();
}

test('what was typed comes back after the page went away', async () => {
  await typeName('typed');
  const again = effectScope().run(() => useDraft(li, 'customer', () => ({ name: '', remark: 'new field' })))!;
  expect(again.draft).toEqual({ name: 'typed', remark: 'new field' });
  expect(again.restored.value).toBe(true);
});

test('the draft of one person is not shown to another', async () => {
  await typeName('typed');
  const other = effectScope().run(() => useDraft(wang, 'customer', () => ({ name: '' })))!;
  expect(other.draft.name).toBe('');
});

test('a discarded draft is gone, also when the page closes later', async () => {
  const scope = effectScope();
  await scope.run(async () => {
    const { draft, discard } = useDraft(li, 'customer', () => ({ name: '' }));
    draft.name = 'x';
    await nextTick();
    discard();
  });
  scope.stop();
  expect(localStorage.length).toBe(0);
});

test('a command without an answer is repeated with the same id until it is answered', () => {
  let made = 0;
  const make = () => ({ id: `id-${(made += 1)}` });
  expect(pendingCommand<{ id: string }>(li, 'check-in.v1').keep(make).id).toBe('id-1');
  const afterReload = pendingCommand<{ id: string }>(li, 'check-in.v1');
  expect(afterReload.keep(make).id).toBe('id-1');
  afterReload.answered();
  expect(afterReload.keep(make).id).toBe('id-2');
});
