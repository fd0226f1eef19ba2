import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { distance, duration, money, type Quantity } from './quantity.ts';

interface QuantityInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  readonly value: number | undefined;
  /** Undefined while what is typed is no such quantity. */
  readonly onChange: (value: number | undefined) => void;
}

/** Yuan typed, fen given. */
export const MoneyInput = (props: QuantityInputProps) => <QuantityInput {...props} quantity={money} />;

/** Hours typed, minutes given. */
export const DurationInput = (props: QuantityInputProps) => <QuantityInput {...props} quantity={duration} />;

/** Kilometres typed, metres given. */
export const DistanceInput = (props: QuantityInputProps) => <QuantityInput {...props} quantity={distance} />;

function QuantityInput({ quantity, value, onChange, ...rest }: QuantityInputProps & { quantity: Quantity }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value === undefined ? '' : quantity.write(value));
  const parsed = typed.trim() === '' ? undefined : quantity.parse(typed);
  const shown = parsed === value || value === undefined ? typed : quantity.write(value);
  return (
    <span className="with-unit">
      <input
        {...rest}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        aria-invalid={rest['aria-invalid'] || (shown.trim() !== '' && quantity.parse(shown) === undefined)}
        onChange={event => {
          setTyped(event.target.value);
          onChange(quantity.parse(event.target.value));
        }}
      />
      <span className="unit">{t(quantity.unitKey)}</span>
    </span>
  );
}
