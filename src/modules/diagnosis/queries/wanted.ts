import type { diagnosisEndpoints } from '#contract/diagnosis.ts';
import { softwareKinds } from '#contract/diagnosis-fields.ts';
import type { Query } from '#road/route.ts';

/** The kinds of software case, where a record of the regulation in force wants one with the registration (S3.SOFT.06). */
export const readWanted: Query<typeof diagnosisEndpoints.wanted> = async ({ road: { regulations } }) => {
  const edition = regulations.book.edition(regulations.inForce());
  const forms = edition.events.get('service_request.registered')?.forms ?? [];
  const isWanted = forms.some(({ spec }) => spec.fields.includes('software_case.kind'));
  return { softwareKinds: isWanted ? [...softwareKinds] : [] };
};
