import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { type FiledForm, formEndpoints } from '#contract/form.ts';
import { FiledFormView } from '../../../shared/forms/filed-form-view.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { draftName } from '../../draft.ts';
import { recall } from '../../kept.ts';
import type { FormHere } from '../../offline/forms.ts';
import { isMendable } from '../../offline/mendable.ts';
import { useOutbox } from '../../offline/use-outbox.ts';
import { mendPlace } from './draft-place.ts';

const PhoneMender = lazy(() => import('./phone-mender.tsx').then(found => ({ default: found.PhoneMender })));

const mendCall = `${formEndpoints.mend.method} ${formEndpoints.mend.path}`;

/** A form with what may be done with it here; one that was returned is mended by the outbox, with or without signal. */
export function FormOnPhone({ form, isKept }: FormHere) {
  const { t } = useTranslation();
  const userId = useSession()?.userId;
  const mends = useOutbox().filter(({ call, params }) => call === mendCall && params.id === form.id);
  const isWaiting = mends.some(({ state }) => state === 'waiting');
  if (isWaiting)
    return (
      <>
        <p className="notice" role="status">
          {t('forms:phone.mended')}
          <Link to="/unsent">{t('forms:phone.look')}</Link>
        </p>
        <FiledFormView form={{ ...form, allowances: [] }} />
      </>
    );
  if (!isMendable(form)) return <FiledFormView form={form} />;
  return (
    <FiledFormView
      form={isKept ? withoutSubmission(form) : form}
      editor={onEnd => <PhoneMender form={form} onDone={onEnd} />}
      isBegun={recall(draftName(userId, mendPlace(form.id))) !== undefined}
    />
  );
}

/** As it is it goes to the server only; changed, it goes by the outbox. */
function withoutSubmission(form: FiledForm): FiledForm {
  return { ...form, allowances: form.allowances.filter(({ action }) => action !== 'form.submit') };
}
