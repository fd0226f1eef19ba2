interface MonthInputProps {
  readonly label: string;
  /** `2026-11` */
  readonly value: string;
  readonly onChange: (month: string) => void;
}

export function MonthInput({ label, value, onChange }: MonthInputProps) {
  return (
    <input
      type="month"
      className="input date-input"
      aria-label={label}
      value={value}
      onChange={event => {
        if (event.target.value) onChange(event.target.value);
      }}
    />
  );
}
