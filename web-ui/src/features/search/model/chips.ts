import type { SearchPage } from '@/api-client/contract';

export type FacetName = keyof SearchPage['facets'];
export type Narrowing = Partial<Record<FacetName, string[]>>;

export interface Chip {
  name: FacetName;
  value: string;
  /** How many customers it leaves; null where the answer does not say. */
  count: number | null;
  on: boolean;
}

const NAMES: readonly FacetName[] = ['kind', 'level', 'maturity', 'regionCode', 'tag'];
const OFFERED = 5;

/** The choices to offer: every chosen one first, because what narrows must be seen, then the most frequent. */
export function chipsOf(facets: SearchPage['facets'], narrowing: Narrowing): Chip[] {
  const chosen: Chip[] = [];
  const offered: Chip[] = [];
  for (const name of NAMES) {
    const counted = facets[name] ?? [];
    const on = narrowing[name] ?? [];
    chosen.push(...on.map((value) => ({ name, value, count: counted.find((facet) => facet.value === value)?.count ?? null, on: true })));
    offered.push(...counted.slice(0, OFFERED).filter(({ value }) => !on.includes(value)).map((facet) => ({ name, ...facet, on: false })));
  }
  return [...chosen, ...offered];
}
