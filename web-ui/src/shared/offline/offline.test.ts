import { beforeEach, expect, test, vi } from 'vitest';
import { effectScope, nextTick } from 'vue';
import { useDraft } from './drafts';
import { NetworkError, ProblemError } from '../http/problem';
import { pendingCommand, pendingNames } from './pending';

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

test('what nobody touched is not left on the device, and goes when what was typed is taken back', async () => {
  const scope = effectScope();
  await scope.run(async () => {
    const { draft } = useDraft(li, 'customer', () => ({ name: '' }), ({ name }) => name !== '');
    draft.name = 'x';
    await nextTick();
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.length).toBe(1);
    draft.name = '';
    await nextTick();
  });
  scope.stop();
  expect(localStorage.length).toBe(0);
});

test('a device without room says so, and stops saying so when there is room', async () => {
  const scope = effectScope();
  await scope.run(async () => {
    const { draft, unkept } = useDraft(li, 'customer', () => ({ name: '' }));
    const type = async (name: string) => {
      draft.name = name;
      await nextTick();
      dispatchEvent(new Event('pagehide'));
    };
    vi.stubGlobal('localStorage', { setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } });
    await type('x');
    expect(unkept.value).toBe(true);
    vi.unstubAllGlobals();
    await type('y');
    expect(unkept.value).toBe(false);
  });
  scope.stop();
});

test('a command without an answer is repeated with the same id until it is answered', () => {
  let made = 0;
  const make = () => ({ id: `id-${(made += 1)}` });
  expect(pendingCommand<{ id: string }>(li, 'check-in.v1').keep(make).id).toBe('id-1');
  const afterReload = pendingCommand<{ id: string }>(li, 'check-in.v1');
  expect(afterReload.keep(make).id).toBe('id-1');
  afterReload.answered();
  expect(afterReload.keep(make).id).toBe('id-2');
  afterReload.answered();
});

const refusal = (status: number, slug: string) => new ProblemError({ type: '', slug, title: '', status, detail: '' });

test('a command waits on while nothing was decided, and is let go when it was refused', async () => {
  const command = pendingCommand<string>(li, 'check-in.v2');
  const failWith = (error: Error) => command.deliver(command.keep(() => 'same'), () => Promise.reject(error)).catch(() => undefined);
  for (const error of [new NetworkError('x'), refusal(500, 'internal'), refusal(429, 'slow-down'), refusal(401, 'not-signed-in'), refusal(403, 'tenant-suspended')]) {
    await failWith(error);
    expect(command.find()).toBe('same');
  }
  await failWith(refusal(422, 'validation-failed'));
  expect(command.find()).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('a command waits in this tab even where nothing can be stored', () => {
  vi.stubGlobal('localStorage', { getItem: () => null, length: 0, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } });
  const command = pendingCommand<string>(li, 'check-in.v3');
  command.keep(() => 'kept');
  expect(pendingCommand<string>(li, 'check-in.v3').find()).toBe('kept');
  expect(pendingNames(li)).toContain('check-in.v3');
  vi.unstubAllGlobals();
  command.answered();
});

test('the waiting commands are listed for their owner alone', () => {
  localStorage.setItem('dianlu.draft.t1.wang.pending.check-out.v9', '{}');
  localStorage.setItem('dianlu.draft.t1.wang.customer.new', '{}');
  expect(pendingNames(wang)).toEqual(['check-out.v9']);
  expect(pendingNames(li)).not.toContain('check-out.v9');
});
