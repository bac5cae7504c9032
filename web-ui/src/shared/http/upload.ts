import { addressOf, callerHeaders, lost, settle, type Call } from './client';

export interface Upload extends Pick<Call, 'query' | 'signal'> {
  /** Called with the share that has been sent, 0 to 1. */
  onSent?: (share: number) => void;
}

/** Once everything is sent, the server may take so long: it may change tables. */
const ANSWER_MILLIS = 90_000;

function transfer(address: string, headers: Record<string, string>, file: Blob, call: Upload): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    const fail = (why: string) => () => reject(lost(new Error(why), call));
    request.open('POST', address);
    for (const [name, value] of Object.entries({ ...headers, 'Content-Type': 'application/octet-stream' })) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => call.onSent?.(total > 0 ? loaded / total : 1);
    request.upload.onload = () => {
      call.onSent?.(1);
      setTimeout(abort, ANSWER_MILLIS);
    };
    request.onload = () => resolve(new Response(request.responseText, { status: request.status, headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' } }));
    request.onerror = fail('no answer');
    request.onabort = fail('aborted');
    call.signal?.addEventListener('abort', abort, { once: true });
    request.send(file);
  });
}

/** Sends a file as it is and says how far it is, which `fetch` cannot. */
export async function upload<T>(path: string, file: Blob, call: Upload = {}): Promise<T> {
  const { data } = await settle<T>(call, async (renew) => transfer(addressOf(path, call), await callerHeaders(call, renew), file, call));
  return data;
}
