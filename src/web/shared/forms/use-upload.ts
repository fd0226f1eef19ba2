import { useMutation } from '@tanstack/react-query';
import { useContext } from 'react';
import { FormFilesContext } from './form-files.ts';

/** Keeps a file of a form and gives its id. */
export function useUpload(onDone: (fileId: string) => void) {
  const { keep } = useContext(FormFilesContext);
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ file, name }: { readonly file: Blob; readonly name: string }) => keep(file, name),
    onSuccess: onDone,
  });
}
