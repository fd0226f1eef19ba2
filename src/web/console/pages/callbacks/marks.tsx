import { Segments } from '../../../shared/elements/segments.tsx';

interface MarksProps {
  readonly label: string;
  /** 1 to 5; 0 when not given yet. */
  readonly value: number;
  readonly onChange: (marks: number) => void;
}

const scale = ['1', '2', '3', '4', '5'];

/** One question, one to five. */
export function Marks({ label, value, onChange }: MarksProps) {
  return (
    <div className="field">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <Segments
        label={label}
        value={String(value)}
        options={scale.map(mark => ({ value: mark, label: mark }))}
        onChange={mark => onChange(Number(mark))}
      />
    </div>
  );
}
