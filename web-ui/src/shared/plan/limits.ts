/** What a plan may limit, in the order in which it is shown. */
export const LIMITS = ['people', 'customers', 'visitsPerMonth', 'apiCallsPerDay'] as const;
export type LimitName = (typeof LIMITS)[number];

/** From here on somebody should talk to the tenant. */
export const WARNING_SHARE = 0.8;

/** Limits while somebody types: nothing where there is no limit. */
export type LimitInputs = Record<LimitName, number | undefined>;

export function limitInputs(limits: Readonly<Record<string, number>>): LimitInputs {
  return Object.fromEntries(LIMITS.map((name) => [name, limits[name]])) as LimitInputs;
}

export function limitsOf(inputs: LimitInputs): Record<string, number> {
  return Object.fromEntries(LIMITS.flatMap((name) => (typeof inputs[name] === 'number' ? [[name, inputs[name]] as const] : [])));
}
