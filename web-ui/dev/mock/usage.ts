import { ok, type Ask, type Reply } from './replies';

const used = (limit: string, count: number, most: number | null) => ({ limit, used: count, most, warning: most !== null && count * 5 >= most * 4 });

/** A boss sees a company that has room, an administrator one that is at its limits. */
export function usage({ role }: Ask): Reply {
  if (role === 'boss') return ok({ plan: 'standard', limits: [used('people', 8, null), used('customers', 1_204, 5_000)] });
  return ok({ plan: 'standard', limits: [used('people', 42, 50), used('customers', 5_000, 5_000), used('visitsPerMonth', 17_120, 20_000), used('apiCallsPerDay', 50_000, 50_000)] });
}
