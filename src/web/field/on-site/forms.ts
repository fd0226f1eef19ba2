import { type ComponentType, lazy } from 'react';
import { withTexts } from '../../shared/text/texts.ts';
import type { StepProps } from '../step-form/use-step-form.ts';

type Form = ComponentType<StepProps>;

const form = (load: () => Promise<Form>) =>
  lazy(withTexts('on-site', async () => ({ default: await load() })));

/** The forms of what happens beside the steps of a visit, each loaded when it is opened. */
export const onSiteForms: Readonly<Record<string, Form>> = {
  'work_order.pause': form(async () => (await import('./pause-form.tsx')).PauseForm),
  'work_order.resume': form(async () => (await import('./resume-form.tsx')).ResumeForm),
  'work_order.tell_parts_missing': form(
    async () => (await import('./parts-missing-form.tsx')).PartsMissingForm,
  ),
  'work_order.agree_next_visit': form(async () => (await import('./next-visit-form.tsx')).NextVisitForm),
  'work_order.note_departments': form(async () => (await import('./departments-form.tsx')).DepartmentsForm),
  'take_back.take': form(async () => (await import('./take-form.tsx')).TakeForm),
  'take_back.give_back': form(async () => (await import('./give-back-form.tsx')).GiveBackForm),
  'take_back.finish': form(async () => (await import('./commission-form.tsx')).CommissionForm),
};
