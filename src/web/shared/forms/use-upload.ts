import { useMutation } from '@tanstack/react-query';
import { fileEndpoints } from '#contract/portal.ts';
import { upload } from '../api/call.ts';

/** Uploads a file and gives its id. */
export function useUpload(onDone: (fileId: string) => void) {
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ file, name }: { readonly file: Blob; readonly name: string }) =>
      upload(fileEndpoints.upload, file, name),
    onSuccess: ({ id }) => onDone(id),
  });
}
