import { useQuery } from '@tanstack/react-query';
import type { FormKind } from '#contract/form.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { knownHere } from '../../offline/forms.ts';
import { PhoneFiller } from './phone-filler.tsx';

interface KnownFormProps {
  readonly kind: FormKind;
  readonly requestId: string;
  readonly onCancel: () => void;
}

/** The fields, once it is known what the case has for them. */
export function KnownForm({ kind, requestId, onCancel }: KnownFormProps) {
  const userId = useSession()?.userId ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['/form-kinds', 'known', userId, kind.form, requestId],
    queryFn: () => knownHere({ userId }, { kind, requestId }),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />;
  return (
    <div className="form-page">
      <h1>{kind.title}</h1>
      <PhoneFiller key={kind.form} kind={kind} requestId={requestId} known={data} onCancel={onCancel} />
    </div>
  );
}
