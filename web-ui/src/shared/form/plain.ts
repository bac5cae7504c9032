import type { Side } from './sides';

/** For forms whose fields are chosen between as a whole. Forms that are compared must be in the shape in which they are sent. */
type Field<F> = keyof F & string;

/** The fields in which two forms say different things. */
export function differing<F extends object>(one: F, other: F): Field<F>[] {
  return (Object.keys(one) as Field<F>[]).filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** A first proposal: a field keeps yours only when you changed it; what only the other changed stays theirs. */
export function proposedFields<F extends object>(current: F, yours: F, before: F | null): Record<string, Side> {
  const touched = before === null ? null : differing(before, yours);
  return Object.fromEntries(differing(current, yours).map((field) => [field, touched === null || touched.includes(field) ? 'yours' : 'current'] as const));
}

/** What is stored now with the chosen fields of yours on top. */
export function chosenFields<F extends object>(current: F, yours: F, sides: Record<string, Side>): F {
  const kept = differing(current, yours).filter((field) => sides[field] !== 'current');
  return { ...current, ...Object.fromEntries(kept.map((field) => [field, yours[field]])) };
}
