import { type ReactNode, useId } from 'react';
import { FileButton } from '../../shared/inputs/file-button.tsx';

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
      <FileButton
        id={id}
        label={label}
        accept={accept}
        isPending={isPending}
        describedBy={below ? `${id}-below` : undefined}
        onChoose={onChoose}
      />
      {below ? (
        <span id={`${id}-below`} className={wrong ? 'wrong' : 'quiet'}>
          {below}
        </span>
      ) : null}
    </div>
  );
}
