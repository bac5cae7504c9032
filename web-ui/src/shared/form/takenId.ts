import { isProblem, ProblemError } from '../http';
import { uuid7 } from '../offline';

/** What a form of something new says of the id under which it is sent. */
export interface NewId<F, V> {
  /** What is stored under the form's id; null when there is nothing, or nothing that this person may see. */
  find: (form: F) => Promise<V | null>;
  /** The ids in the form that this device made; left out where the id is typed, and so may be somebody else's. */
  madeHere?: (form: F) => string[];
}

export interface Sending<F> {
  form: F;
  /** Of the version that is replaced; empty for something new. */
  tag: string;
  /** An earlier attempt may have got through, though no answer came. */
  again: boolean;
}

/** Whether the id of something new is taken, or what an earlier attempt stored under it is there no more. */
export function isAboutId(error: unknown, tag: string): error is ProblemError {
  return tag === '' ? isProblem(error, 'id-already-used') : isMissing(error);
}

/** For `find`: nothing there is an answer. */
export async function unlessMissing<V>(found: Promise<V>): Promise<V | null> {
  try {
    return await found;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 404;
}

/** The forms with other ids instead of these; the same one for the same id. */
export function withOtherIds<F extends object>(forms: readonly F[], ids: readonly string[]): F[] {
  const others = ids.map((id) => [JSON.stringify(id), JSON.stringify(uuid7())] as const);
  return forms.map((form) => JSON.parse(others.reduce((text, [id, other]) => text.replaceAll(id, other), JSON.stringify(form))) as F);
}
