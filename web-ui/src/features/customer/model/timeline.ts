import type { CustomerInput, TimelineEntry } from '@/api-client/contract';

const TOLD_OF_EDITS: Record<Exclude<keyof CustomerInput, 'id' | 'ownerPhone'>, true> = {
  name: true, shortName: true, kind: true, level: true, regionCode: true, address: true, tags: true, maturity: true, ownerId: true,
  contacts: true, creditLimit: true, position: true, customFields: true, remark: true,
};
/** The fields that an edit may have changed, as the timeline names them. */
export const CUSTOMER_FIELDS = Object.keys(TOLD_OF_EDITS);

/** The part of an entry's facts that pages show; what is missing or of another shape is left out. */
export interface TimelineFacts {
  text: string | null;
  maturity: string | null;
  distanceMeters: number | null;
  reason: string | null;
  from: string | null;
  to: string | null;
  fields: string[];
}

function text(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  if (value !== null && typeof value === 'object' && 'name' in value) return text(value.name);
  return null;
}

export function factsOf({ facts }: TimelineEntry): TimelineFacts {
  const distance = facts.distanceMeters;
  return {
    text: text(facts.text),
    maturity: text(facts.maturity),
    distanceMeters: typeof distance === 'number' ? distance : null,
    reason: text(facts.withoutPositionReason),
    from: text(facts.from),
    to: text(facts.to),
    fields: Array.isArray(facts.fields) ? facts.fields.filter((field): field is string => typeof field === 'string') : [],
  };
}
