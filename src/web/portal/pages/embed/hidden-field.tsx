import './embed.css';

interface HiddenFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that no person sees and no screen reader tells of: what fills it in is a machine. */
export function HiddenField({ value, onChange }: HiddenFieldProps) {
  return (
    <div className="trap" aria-hidden="true">
      <input
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
