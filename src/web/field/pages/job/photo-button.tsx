import { useId } from 'react';

interface PhotoButtonProps {
  readonly label: string;
  readonly onTaken: (files: readonly File[]) => void;
}

/** Takes photographs, or chooses them from those on the phone. */
export function PhotoButton({ label, onTaken }: PhotoButtonProps) {
  const id = useId();
  return (
    <div>
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*"
        multiple
        onChange={event => {
          onTaken([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="button" data-wide>
        {label}
      </label>
    </div>
  );
}
