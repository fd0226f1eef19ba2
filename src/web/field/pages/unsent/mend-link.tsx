import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../offline/entry.ts';
import { layOut } from '../../offline/mend.ts';
import { formOf, mendedFormId } from './form-of.ts';
import { stepSlugOf } from './step-slug.ts';

/** The way back to where a refused change was written, with what was typed; none where nothing was. */
export function MendLink({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { state, orderId, draft } = entry;
  if (state !== 'refused' || !draft) return null;
  const shown = {
    className: 'button',
    onClick: () => layOut(entry),
    children: t('unsent:mend'),
  };
  const form = formOf(entry);
  if (form) return <Link to="/forms/new" search={form} {...shown} />;
  const formId = mendedFormId(entry);
  if (formId) return <Link to="/forms/$id" params={{ id: formId }} {...shown} />;
  if (!orderId) return null;
  const step = stepSlugOf(entry)?.slug;
  return step ? (
    <Link to="/jobs/$id/$step" params={{ id: orderId, step }} {...shown} />
  ) : (
    <Link to="/jobs/$id" params={{ id: orderId }} {...shown} />
  );
}
