import type { Problem } from '@/api-client/contract';

/** The server answered and refused; `problem` says why, in the caller's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
  }
  /** The message for one field of the form, or null. */
  fieldMessage(field: string): string | null {
    return this.problem.errors?.find((error) => error.field === field)?.message ?? null;
  }
}

/** No answer came: the write may or may not have arrived, so it must be repeated with the same ids. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

export function isProblem(error: unknown, slug?: string): error is ProblemError {
  return error instanceof ProblemError && (slug === undefined || error.problem.slug === slug);
}

/** Whoever asked a little too fast waits so long without being bothered; a limit that ends tomorrow is no such thing. */
const SHORT_WAIT_SECONDS = 3;

/** Worth repeating unchanged: lost connections, gateways that answered for a server they did not reach, and a pace that was a little too fast. */
export function isTransient(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  if (!(error instanceof ProblemError)) return false;
  const { status, retryAfterSeconds = Infinity } = error.problem;
  return [502, 503, 504].includes(status) || (status === 429 && retryAfterSeconds <= SHORT_WAIT_SECONDS);
}

/** The platform takes nothing more for a while, and says why: what waits goes on waiting. */
export function isPutOff(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problem.status === 429 && !isTransient(error);
}

/** Slugs that speak of the session, not of the one request: whoever works now cannot work (or not write) here. */
export const SESSION_SLUGS = ['not-signed-in', 'tenant-not-named', 'tenant-suspended', 'tenant-closed', 'tenant-unknown', 'person-disabled', 'person-unknown'];
const LATER = [401, 408, 425, 429];

/**
 * The platform has decided about this very command, so that repeating it is pointless. Not a lost reply, a server in
 * trouble, a session that must be renewed first, nor the page of some proxy: after those the command still waits.
 */
export function isFinal(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  const { status, slug } = error.problem;
  return status >= 400 && status < 500 && !LATER.includes(status) && !SESSION_SLUGS.includes(slug) && slug !== `http-${status}`;
}

/** Reads any refusal, also one that is not RFC 9457 (a proxy's page), into a problem. */
export async function readProblem(response: Response): Promise<Problem> {
  const fallback: Problem = { type: 'about:blank', slug: `http-${response.status}`, title: '', status: response.status, detail: '' };
  try {
    const body = (await response.json()) as Partial<Problem>;
    const slug = body.slug ?? body.type?.split('/').pop() ?? fallback.slug;
    return { ...fallback, ...body, slug, status: response.status };
  } catch {
    return fallback;
  }
}
