/** What a plan may limit, in the order in which it is shown. */
export const LIMITS = ['people', 'customers', 'visitsPerMonth', 'apiCallsPerDay', 'requestsPerSecond'] as const;
export type LimitName = (typeof LIMITS)[number];

/** The smallest that makes sense: without any pace nobody could even sign in. */
export const leastOf = (name: LimitName): number => (name === 'requestsPerSecond' ? 1 : 0);

/** The text for a limit that a plan does not name: the pace is the platform's then. */
export const absentText = (name: LimitName): string => (name === 'requestsPerSecond' ? 'plan.usual' : 'plan.unlimited');

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
