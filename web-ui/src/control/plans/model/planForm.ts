import type { PlanRequest, PlanView } from '@/api-client/control';
import { limitInputs, limitsOf, type LimitInputs } from '@/shared/plan';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A plan while somebody types; an empty limit is none. */
export interface PlanForm {
  code: string;
  names: Record<Language, string>;
  limits: LimitInputs;
  plugins: string[];
}

const CODE = /^[a-z][a-z0-9-]{1,39}$/;
const PLUGIN = /^[a-z][a-z0-9.-]{1,63}$/;

export function planFormOf(plan: PlanView | null): PlanForm {
  return {
    code: plan?.code ?? '',
    names: Object.fromEntries(LANGUAGES.map((language) => [language, plan?.names[language] ?? ''])) as PlanForm['names'],
    limits: limitInputs(plan?.limits ?? {}),
    plugins: [...(plan?.plugins ?? [])].sort(),
  };
}

export function planRequest({ names, limits, plugins }: PlanForm): PlanRequest {
  return {
    names: Object.fromEntries(LANGUAGES.map((language) => [language, names[language].trim()])),
    limits: limitsOf(limits),
    plugins: [...new Set(plugins.map((id) => id.trim()).filter(Boolean))],
  };
}

/** What the page itself can see before sending: field → key of the text to show. */
export function problemsOfPlan(form: PlanForm, taken: readonly string[]): Record<string, string> {
  const problems: Record<string, string> = {};
  if (!CODE.test(form.code)) problems.code = 'plans.problem.code';
  else if (taken.includes(form.code)) problems.code = 'plans.problem.taken';
  for (const language of LANGUAGES) if (form.names[language].trim() === '') problems[`names.${language}`] = 'plans.problem.name';
  if (!form.plugins.every((id) => PLUGIN.test(id.trim()))) problems.plugins = 'plans.problem.plugins';
  return problems;
}
