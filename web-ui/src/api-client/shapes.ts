/** Fields the platform really leaves out where there is nothing to say. */
type LeftOut = 'accuracyMeters' | 'deletedAt' | 'deletedBy' | 'oneTimePassword';

/**
 * A shape the platform answers with. It writes every other field, and null where there is nothing; the description
 * can only say "not required" of those, and cannot say null of a field that is a shape itself.
 */
export type Read<T> = T extends readonly (infer E)[]
  ? Read<E>[]
  : T extends object
    ? { [K in keyof T as K extends LeftOut ? never : K]-?: undefined extends T[K] ? Read<Exclude<T[K], undefined>> | null : Read<T[K]> } & {
        [K in keyof T as K extends LeftOut ? K : never]: T[K];
      }
    : T;

/**
 * A shape the platform takes. Its description lets everything be missing, so that it can name all that is wrong at
 * once; a page never leaves out what is needed.
 */
export type Sent<T, Needed extends keyof T> = Omit<T, Needed> & { [K in Needed]-?: NonNullable<T[K]> };
