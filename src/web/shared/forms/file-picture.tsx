import { useContext } from 'react';
import { FormFilesContext } from './form-files.ts';

interface FilePictureProps {
  readonly fileId: string;
  readonly label: string;
}

/** A photograph or a signature of a form, opened in full by a click. */
export function FilePicture({ fileId, label }: FilePictureProps) {
  const path = useContext(FormFilesContext).useAddress(fileId);
  if (!path) return null;
  return (
    <a href={path} target="_blank" rel="noreferrer" className="form-picture">
      <img src={path} alt={label} loading="lazy" />
    </a>
  );
}
