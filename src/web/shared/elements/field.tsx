import { type ReactElement, type ReactNode, useId } from 'react';

interface Control {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Why the value is not accepted. */
  readonly wrong?: ReactNode;
  /** Draws the control; spread what it is given. */
  readonly children: (control: Control) => ReactElement;
}

/** A labelled control with its hint or what is wrong with it. */
export function Field({ label, hint, wrong, children }: FieldProps) {
  const id = useId();
  const below = wrong ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': Boolean(wrong),
        'aria-describedby': below ? `${id}-below` : undefined,
      })}
      {below ? (
        <span id={`${id}-below`} className={wrong ? 'wrong' : 'quiet'}>
          {below}
        </span>
      ) : null}
    </div>
  );
}
