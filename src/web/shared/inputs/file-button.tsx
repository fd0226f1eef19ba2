import { type ReactNode, useId } from 'react';

interface FileButtonProps {
  readonly label: ReactNode;
  /** Endings or media types that may be chosen, such as `image/*`. */
  readonly accept: string | undefined;
  /** Where a field gives its own. */
  readonly id?: string;
  readonly multiple?: boolean;
  /** Opens the camera of a phone at once. */
  readonly camera?: boolean;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** What was chosen is on its way. */
  readonly isPending?: boolean;
  /** Id of what is said about it. */
  readonly describedBy?: string | undefined;
  readonly onChoose: (file: File, files: readonly File[]) => void;
}

/** Files to be chosen or taken, in the words of the page, which the browser's own button is not. */
export function FileButton({ label, onChoose, ...props }: FileButtonProps) {
  const own = useId();
  const { id = own, accept, multiple, camera, wide, isPending, disabled = isPending, describedBy } = props;
  return (
    <>
      <label htmlFor={id} className="button" data-wide={wide} aria-busy={isPending} aria-disabled={disabled}>
        {label}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          const [file] = files;
          if (file) onChoose(file, files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
