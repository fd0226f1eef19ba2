import { createContext } from 'react';
import { fileEndpoints } from '#contract/file.ts';
import { upload } from '../api/call.ts';

/** Where the photographs and signatures of forms are kept while somebody fills them in. */
export interface FormFiles {
  /** Keeps a file and gives the id by which the form names it. */
  keep(file: Blob, name: string): Promise<string>;
  /** A hook: where a file is shown from; undefined until that is known. */
  useAddress(fileId: string): string | undefined;
}

/** Where the server keeps a file. */
export const fileAddress = (fileId: string): string => `/api/v1/files/${fileId}`;

/** At the desk they go to the server at once; a phone that may have no signal keeps them itself. */
export const FormFilesContext = createContext<FormFiles>({
  keep: async (file, name) => (await upload(fileEndpoints.upload, file, name)).id,
  useAddress: fileAddress,
});
