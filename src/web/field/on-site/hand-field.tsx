import { useTranslation } from 'react-i18next';
import { type Signature, SignatureInput } from '../../shared/inputs/signature-input.tsx';
import { TextField } from '../step-form/text-field.tsx';

interface HandFieldProps {
  readonly name: string;
  readonly isNameMissing: boolean;
  readonly onName: (name: string) => void;
  readonly onHand: (signature: Signature | undefined) => void;
}

/** The customer's name and hand under a hand-over. Whether it may go without is for the regulation to say. */
export function HandField({ name, isNameMissing, onName, onHand }: HandFieldProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t('on-site:hand.name')} value={name} isMissing={isNameMissing} onChange={onName} />
      <div className="field">
        <span className="label">{t('on-site:hand.signature')}</span>
        <SignatureInput label={t('on-site:hand.signature')} onChange={onHand} />
      </div>
    </>
  );
}

/** What is sent of it: a hand goes with its name. */
export function handOf(name: string, hand: Signature | undefined) {
  return hand ? { signedByName: name.trim(), signature: hand.picture } : {};
}
