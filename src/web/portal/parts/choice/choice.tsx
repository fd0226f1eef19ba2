import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AppointmentChoice, offerEndpoints } from '#contract/offer.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import './choice.css';
import { TimesForm } from './times-form.tsx';
import { WishForm } from './wish-form.tsx';

/** Where the line that tells of changes is broken. */
const everyMs = 30_000;

/** When somebody comes, as the customer chooses it. */
export function Choice({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    ...reading(offerEndpoints.choice, { params: { token } }),
    refetchInterval: everyMs,
  });
  if (!data) return null;
  if (data.mode === 'none') return data.wish ? <Wished wish={data.wish} /> : null;
  if (data.mode === 'change') return <Changing token={token} choice={data} />;
  return (
    <section className="card stack choice" aria-label={t('choice:title')}>
      <h2>{t('choice:title')}</h2>
      <Answering token={token} choice={data} />
    </section>
  );
}

interface AnsweringProps {
  readonly token: string;
  readonly choice: AppointmentChoice;
  readonly onDone?: () => void;
}

function Answering({ token, choice, onDone }: AnsweringProps) {
  const { t } = useTranslation();
  const [isWishing, setWishing] = useState(choice.windows.length === 0);
  if (isWishing)
    return <WishForm token={token} onBack={() => (onDone ?? (() => setWishing(false)))()} onDone={onDone} />;
  return (
    <>
      <Until choice={choice} />
      {choice.isRefreshed ? <p role="status">{t('choice:refreshed')}</p> : null}
      <TimesForm token={token} choice={choice} onDone={onDone} />
      <Button wide onClick={() => setWishing(true)}>
        {t('choice:none_suits')}
      </Button>
    </>
  );
}

function Until({ choice: { until, mode } }: Pick<AnsweringProps, 'choice'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (until === null) return null;
  return <p className="quiet">{t(`choice:until.${mode}`, { at: format.instant(until) })}</p>;
}

/** An appointment that was agreed stays as it is until another is taken. */
function Changing({ token, choice }: AnsweringProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button wide onClick={() => setOpen(true)}>
        {t('choice:change')}
      </Button>
    );
  }
  return (
    <section className="card stack choice" aria-label={t('choice:change')}>
      <h2>{t('choice:change')}</h2>
      <Answering token={token} choice={choice} onDone={() => setOpen(false)} />
      <Button wide kind="plain" onClick={() => setOpen(false)}>
        {t('choice:keep')}
      </Button>
    </section>
  );
}

function Wished({ wish }: { readonly wish: string }) {
  const { t } = useTranslation();
  return (
    <section className="card stack" role="status">
      <h2>{t('choice:wished')}</h2>
      <p className="said">{wish}</p>
      <p className="quiet">{t('choice:wished_next')}</p>
    </section>
  );
}
