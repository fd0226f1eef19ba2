import { chatEndpoints } from '#contract/chat.ts';
import { upload } from '../../../shared/api/call.ts';

/** Sends a picture to the request of the link. */
export function showPicture(token: string, { file }: { readonly file: File }) {
  const { show } = chatEndpoints;
  return upload({ ...show, path: show.path.replace(':token', token) }, file, file.name);
}
