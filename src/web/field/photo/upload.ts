import type { ReplyOf } from '#contract/endpoint.ts';
import { fileEndpoints } from '#contract/portal.ts';
import { readProblem, unreachable } from '../../shared/api/problem.ts';
import { currentLocale } from '../../shared/text/language.ts';

interface Upload {
  readonly picture: Blob;
  readonly name: string;
  /** The same for every try, so that the file is kept once. */
  readonly key: string;
  /** How much has left the phone, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

type Uploaded = ReplyOf<typeof fileEndpoints.upload>;

/** Uploads a picture and tells how far it is, which `fetch` cannot. Throws a `Problem` like every call. */
export function upload({ picture, name, key, onProgress }: Upload): Promise<Uploaded> {
  const form = new FormData();
  form.set('file', picture, name);
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open(fileEndpoints.upload.method, `/api/v1${fileEndpoints.upload.path}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', currentLocale());
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = event => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => failed(unreachable());
    request.onload = () => answer(request).then(done, failed);
    request.send(form);
  });
}

async function answer(request: XMLHttpRequest): Promise<Uploaded> {
  const response = new Response(request.responseText, {
    status: request.status,
    statusText: request.statusText,
  });
  if (!response.ok) throw await readProblem(response);
  return response.json();
}
