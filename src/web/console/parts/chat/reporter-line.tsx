import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskChat } from '#contract/chat.ts';
import type { RevealedCustomer } from '#contract/customer.ts';
import { phoneAddress } from '#kernel/phone.ts';
import { RevealButton } from '../customer/reveal-button.tsx';

interface ReporterLineProps {
  readonly masked: NonNullable<DeskChat['reporter']>;
  readonly requestId: string;
  readonly customerId: string;
}

/** Who asked, and is none of the customer's contacts: to be called back after saying why. */
export function ReporterLine({ masked, ...about }: ReporterLineProps) {
  const { t } = useTranslation();
  const [revealed, setRevealed] = useState<RevealedCustomer>();
  const phone = revealed?.reporter?.phone;
  return (
    <>
      <p>
        {t('talk:desk.reporter')} {masked.name}{' '}
        {phone === undefined ? masked.phone : <a href={phoneAddress(phone)}>{phone}</a>}
      </p>
      {revealed ? null : <RevealButton {...about} onRevealed={setRevealed} />}
    </>
  );
}
