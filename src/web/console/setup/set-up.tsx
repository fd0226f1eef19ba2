import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PackSummary, setupEndpoints } from '#contract/setup.ts';
import { useChange } from '../../shared/api/queries.ts';
import { Threshold } from '../../shared/app/threshold.tsx';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useSignIn } from '../../shared/session/session.ts';
import { currentLocale } from '../../shared/text/language.ts';
import { AdministratorPart } from './administrator-part.tsx';
import { BlanksPart } from './blanks-part.tsx';
import { CompanyPart } from './company-part.tsx';
import { type Draft, emptyDraft, toSetUp } from './draft.ts';
import { PackPart } from './pack-part.tsx';
import './set-up.css';

interface SetUpPageProps {
  readonly packs: readonly PackSummary[];
}

/** The first page of a new installation: company, regulation, administrator; then straight in. */
export function SetUpPage({ packs }: SetUpPageProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, pack: packs[0]?.pack ?? '' });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const signIn = useSignIn();
  const setUp = useChange(setupEndpoints.run, {
    forgets: ['/setup'],
    onDone: ({ username }) => signIn.mutate({ body: { username, password: draft.password } }),
  });
  return (
    <Threshold wide title={t('setup:title')} intro={t('setup:intro')}>
      <form
        onSubmit={event => {
          event.preventDefault();
          setUp.mutate({ body: toSetUp(draft, currentLocale()) });
        }}
      >
        <CompanyPart draft={draft} onChange={change} />
        <PackPart packs={packs} chosen={draft.pack} onChoose={pack => change({ pack, settings: {} })} />
        <BlanksPart
          blanks={packs.find(({ pack }) => pack === draft.pack)?.blanks ?? []}
          draft={draft}
          onChange={change}
        />
        <AdministratorPart draft={draft} onChange={change} />
        <ProblemNotice error={setUp.error ?? signIn.error} />
        <Button type="submit" kind="primary" wide disabled={setUp.isPending || signIn.isPending}>
          {t('setup:submit')}
        </Button>
      </form>
    </Threshold>
  );
}
