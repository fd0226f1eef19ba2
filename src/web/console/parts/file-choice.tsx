import { type ReactNode, useId } from 'react';

interface FileChoiceProps {
  readonly label: string;
  /** Endings or media types, as an input has them. */
  readonly accept: string;
  readonly hint?: string;
  /** Why the file that was chosen is not taken. */
  readonly wrong?: ReactNode;
  readonly isPending: boolean;
  readonly onChoose: (file: File) => void;
}

/** One file to be read at once; in the words of the page, which the browser's own button is not. */
export function FileChoice({ label, accept, hint, wrong, isPending, onChoose }: FileChoiceProps) {
  const id = useId();
  const below = wrong ?? hint;
  return (
    <div className="field file-choice">
      <label htmlFor={id} className="button" aria-busy={isPending}>
        {label}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept={accept}
        disabled={isPending}
        aria-describedby={below ? `${id}-below` : undefined}
        onChange={event => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          event.target.value = '';
        }}
      />
      {below ? (
        <span id={`${id}-below`} className={wrong ? 'wrong' : 'quiet'}>
          {below}
        </span>
      ) : null}
    </div>
  );
}
