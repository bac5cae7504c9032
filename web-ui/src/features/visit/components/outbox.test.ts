import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VisitView } from '@/api-client/contract';
import { draftKey, keepRefused, pendingCommand, pendingNames, readStored, refusedCommands, uuid7 } from '@/shared/offline';
import { ProblemError } from '@/shared/http';
import type { RecordCommand } from '../model/visit';
import { attach, dependentsOf, giveAgain, isStale, refusalsOf, waitingOf, withdraw } from './outbox';

const li = { tenantId: 't1', personId: 'li' };
const wang = { tenantId: 't1', personId: 'wang' };
const start = { id: uuid7(), customerId: 'c1', customerName: '蜗牛烘焙' };
const keep = (name: string, command: object) => pendingCommand<object>(li, name).keep(() => command);
const entry = (kind: string) => waitingOf(li).find((each) => each.kind === kind)!;
const names = () => pendingNames(li).sort();

beforeEach(() => {
  keep('visit.c1', start);
  keep(`check-in.${start.id}`, { id: uuid7() });
  keep(`record.${start.id}`, { text: '补二十箱', maturity: 'WON', at: '2026-11-28T02:00:00Z' });
  keep(`check-out.${start.id}`, { id: 'leave' });
  keep('check-in.v2', { id: uuid7() });
});
afterEach(() => {
  pendingNames(li).forEach((name) => pendingCommand(li, name).answered());
  refusedCommands(li).forEach(({ dismiss }) => dismiss());
  localStorage.clear();
});

test('everything of a visit depends on its start, a leave on its arrival, and nothing on another visit', () => {
  const kinds = (kind: string) => dependentsOf(entry(kind), waitingOf(li)).map((each) => each.name).sort();
  expect(kinds('visit')).toEqual([`check-in.${start.id}`, `check-out.${start.id}`, `record.${start.id}`]);
  expect(kinds('check-in')).toEqual([`check-out.${start.id}`]);
  expect(kinds('record')).toEqual([]);
  expect(kinds('check-out')).toEqual([]);
});

test('a check-in is withdrawn with the leave that needs it, and with nothing else', () => {
  withdraw(li, entry('check-in'), waitingOf(li));
  expect(names()).toEqual(['check-in.v2', `record.${start.id}`, 'visit.c1']);
});

test('a start is withdrawn with its whole visit', () => {
  withdraw(li, entry('visit'), waitingOf(li));
  expect(names()).toEqual(['check-in.v2']);
});

const other = { id: 'v9', record: { text: '陈列已调整', maturity: 'WATCHING', recordedAt: '2026-11-28T01:00:00Z' } } as VisitView;

test('what was done goes to the visit that was open already: the record joins its record, the leave is its leave', () => {
  attach(li, entry('visit'), other, waitingOf(li));
  expect(names()).toEqual(['check-in.v2', 'check-out.v9', 'record.v9']);
  expect(pendingCommand(li, 'check-out.v9').find()).toEqual({ id: 'leave' });
  expect(pendingCommand<RecordCommand>(li, 'record.v9').find()).toMatchObject({ text: '陈列已调整\n补二十箱', maturity: 'WON' });
  expect(readStored(draftKey(li, 'record.v9'))).toEqual({ text: '陈列已调整\n补二十箱', maturity: 'WON', over: '2026-11-28T01:00:00Z' });
});

test('two texts that are too long together stay typed on that page, whole, for the rep to shorten', () => {
  attach(li, entry('visit'), { ...other, record: { ...other.record!, text: '满'.repeat(1_995) } }, waitingOf(li));
  expect(names()).toContain('record.v9');
  keep('visit.c1', start);
  keep(`record.${start.id}`, { text: '补二十箱', maturity: null, at: '2026-11-28T02:00:00Z' });
  pendingCommand(li, 'record.v9').answered();
  attach(li, entry('visit'), { ...other, record: { ...other.record!, text: '满'.repeat(1_996) } }, waitingOf(li));
  expect(names()).not.toContain('record.v9');
  expect(readStored<{ text: string }>(draftKey(li, 'record.v9'))!.text).toHaveLength(2_001);
});

test('a start of long ago is stale only while nothing was done after it', () => {
  const hours = 3_600_000;
  expect(isStale(entry('visit'), waitingOf(li), Date.now() + 9 * hours)).toBe(false);
  const alone = waitingOf(li).filter(({ visitId, kind }) => kind === 'visit' || visitId !== start.id);
  expect(isStale(entry('visit'), alone, Date.now() + 7 * hours)).toBe(false);
  expect(isStale(entry('visit'), alone, Date.now() + 9 * hours)).toBe(true);
});

const refusal = new ProblemError({ type: '', slug: 'customer-not-found', title: '', status: 404, detail: '客户不存在' });

test('what was refused is kept for its owner with the reason, each of one name for itself, and is sent again as it was', () => {
  keepRefused(li, 'visit.c1', start, refusal);
  keepRefused(li, 'visit.c1', { ...start, id: 'another' }, refusal);
  expect(refusalsOf(li).map(({ visitId, problem }) => [visitId, problem.detail])).toEqual([[start.id, '客户不存在'], ['another', '客户不存在']]);
  expect(refusalsOf(wang)).toEqual([]);
  const another = refusalsOf(li)[1]!;
  giveAgain(li, another);
  expect(refusalsOf(li), 'the first one still waits under that name').toHaveLength(2);
  entry('visit').drop();
  giveAgain(li, another);
  expect(refusalsOf(li)).toHaveLength(1);
  expect(pendingCommand(li, 'visit.c1').find()).toMatchObject({ id: 'another' });
});

test('withdrawing a refused start leaves alone the one that was given after it', () => {
  keepRefused(li, 'visit.c1', { ...start, id: 'refused' }, refusal);
  withdraw(li, refusalsOf(li)[0]!, waitingOf(li));
  expect(refusalsOf(li)).toEqual([]);
  expect(names()).toContain('visit.c1');
});
