import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClauseCase } from '#contract/compliance.ts';

type Kind = ClauseCase['subjectKind'];

/** The page on which a case is seen with all that happened to it; those without one are only named. */
const pageOf: Readonly<Partial<Record<Kind, (id: string) => string>>> = {
  service_request: id => `/service-requests/${id}`,
  form: id => `/forms/${id}`,
  conduct: id => `/conduct/${id}`,
  duty: id => `/duties?view=everybody&id=${id}`,
  call: () => '/calls',
  customer: id => `/customers/${id}`,
  person: () => '/people',
  branch: () => '/branches',
  edition: () => '/regulation/editions',
};

type CaseLinkProps = Pick<ClauseCase, 'subjectId' | 'subjectKind' | 'subjectNo' | 'subjectTitle'>;

/** What a case is called, and the way to it. */
export function CaseLink({ subjectId, subjectKind, subjectNo, subjectTitle }: CaseLinkProps) {
  const { t } = useTranslation();
  const named = [subjectTitle, subjectNo].filter(Boolean).join(' ');
  const name = named === '' ? t(`insight:compliance.kind.${subjectKind}`) : named;
  const to = pageOf[subjectKind]?.(subjectId);
  return to === undefined ? <span>{name}</span> : <Link to={to}>{name}</Link>;
}
