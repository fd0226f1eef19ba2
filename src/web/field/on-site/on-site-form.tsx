import { type ComponentType, lazy } from 'react';
import type { StepProps } from '../step-form/use-step-form.ts';

type Form = ComponentType<StepProps>;

/** The forms of what happens beside the steps of a visit. */
const forms: Readonly<Record<string, Form>> = {
  'work_order.pause': lazy(async () => ({ default: (await import('./pause-form.tsx')).PauseForm })),
  'work_order.resume': lazy(async () => ({ default: (await import('./resume-form.tsx')).ResumeForm })),
  'work_order.tell_parts_missing': lazy(async () => ({
    default: (await import('./parts-missing-form.tsx')).PartsMissingForm,
  })),
  'work_order.agree_next_visit': lazy(async () => ({
    default: (await import('./next-visit-form.tsx')).NextVisitForm,
  })),
  'work_order.note_departments': lazy(async () => ({
    default: (await import('./departments-form.tsx')).DepartmentsForm,
  })),
  'take_back.take': lazy(async () => ({ default: (await import('./take-form.tsx')).TakeForm })),
  'take_back.give_back': lazy(async () => ({ default: (await import('./give-back-form.tsx')).GiveBackForm })),
  'take_back.finish': lazy(async () => ({ default: (await import('./commission-form.tsx')).CommissionForm })),
};

/** The form of something beside the steps of a visit; nothing for what has none. */
export function OnSiteForm(props: StepProps) {
  const { action } = props.allowance;
  const Form = Object.hasOwn(forms, action) ? forms[action] : undefined;
  return Form ? <Form {...props} /> : null;
}
