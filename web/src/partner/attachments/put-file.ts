import { Refusal, Unreachable } from '../../api/refusal.ts';

export type Offer = { uploadUrl: string; headers: Readonly<Record<string, string>> };

export type PutFile = (
  offer: Offer,
  bytes: ArrayBuffer,
  how: { onProgress: (part: number) => void; signal: AbortSignal },
) => Promise<void>;

/** The file is there already: an answer was lost, and nothing overwrites what was sent. */
const alreadyThere = 412;

/** Sends a file to its place. Not by `fetch`, which does not tell how far it is. */
export const putFile: PutFile = ({ uploadUrl, headers }, bytes, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', uploadUrl);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    };
    request.onload = () => {
      const { status } = request;
      if (status < 300 || status === alreadyThere) resolve();
      else if (status >= 500) reject(new Unreachable(`the store answered ${status}`));
      else reject(new Refusal({ status, code: 'unknown', detail: '' }));
    };
    request.onerror = () => {
      reject(new Unreachable('the store does not answer'));
    };
    request.onabort = () => {
      reject(new Unreachable('given up'));
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(bytes);
  });
