import './step-form.css';

interface CheckFieldProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A line of a checklist, as large as a thumb. */
export function CheckField({ label, isChecked, onChange }: CheckFieldProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={isChecked} onChange={event => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
