import { expect, test } from 'vitest';
import { planFormOf, planRequest, problemsOfPlan } from './planForm';

const plan = { code: 'flagship', names: { 'zh-CN': 'a', 'zh-TW': 'b', en: 'c' }, limits: { people: 5 }, plugins: ['b-plugin', 'a-plugin'] };

test('a plan that nobody touched is sent as it was', () => {
  expect(planRequest(planFormOf(plan))).toEqual({ names: plan.names, limits: plan.limits, plugins: ['a-plugin', 'b-plugin'] });
  expect(problemsOfPlan(planFormOf(plan), [])).toEqual({});
});

test('a new plan needs a code that is free and a name in every language', () => {
  expect(Object.keys(problemsOfPlan(planFormOf(null), []))).toEqual(['code', 'names.zh-CN', 'names.zh-TW', 'names.en']);
  expect(problemsOfPlan(planFormOf(plan), ['flagship'])).toEqual({ code: 'plans.problem.taken' });
  expect(problemsOfPlan({ ...planFormOf(plan), plugins: ['No Id'] }, [])).toEqual({ plugins: 'plans.problem.plugins' });
});
