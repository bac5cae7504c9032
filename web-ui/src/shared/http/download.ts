import { addressOf, callerHeaders, eitherSignal, lost, refusedBy, type Call } from './client';

/** The server writes the file as a whole before it sends any of it. */
const ANSWER_MILLIS = 120_000;

export interface Download {
  name: string;
  content: Blob;
}

const nameIn = (header: string | null) => /filename="?([^";]+)"?/.exec(header ?? '')?.[1] ?? 'download';

async function ask(path: string, call: Pick<Call, 'query' | 'signal'>, renew: boolean): Promise<Response> {
  const limit = AbortSignal.timeout(ANSWER_MILLIS);
  const headers = { ...(await callerHeaders(call, renew)), Accept: '*/*' };
  try {
    return await fetch(addressOf(path, call), { headers, signal: call.signal ? eitherSignal(call.signal, limit) : limit, cache: 'no-store' });
  } catch (cause) {
    throw lost(cause, call);
  }
}

/** A file as it is: a link could not say who asks. @throws ProblemError as the other calls do */
export async function download(path: string, call: Pick<Call, 'query' | 'signal'> = {}): Promise<Download> {
  let response = await ask(path, call, false);
  if (response.status === 401) response = await ask(path, call, true);
  if (!response.ok) throw await refusedBy(response);
  try {
    return { name: nameIn(response.headers.get('Content-Disposition')), content: await response.blob() };
  } catch (cause) {
    throw lost(cause, call);
  }
}

/** Puts a file where the browser puts what is downloaded. */
export function keep({ name, content }: Download): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
