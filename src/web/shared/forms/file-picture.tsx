interface FilePictureProps {
  readonly fileId: string;
  readonly label: string;
}

/** A photograph or a signature of a form, opened in full by a click. */
export function FilePicture({ fileId, label }: FilePictureProps) {
  const path = `/api/v1/files/${fileId}`;
  return (
    <a href={path} target="_blank" rel="noreferrer" className="form-picture">
      <img src={path} alt={label} loading="lazy" />
    </a>
  );
}
