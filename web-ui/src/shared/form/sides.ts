/** Whose value of a field is kept when somebody else was faster: what is stored now, or what was typed. */
export type Side = 'current' | 'yours';

/** A field of which both values are shown, in words. */
export interface SideBySide {
  /** Unique among those shown. */
  field: string;
  title: string;
  current: string;
  yours: string;
}
