import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface SaveLineProps {
  readonly save: { readonly error: unknown; readonly isSuccess: boolean; readonly isPending: boolean };
  /** What is said once it is done. */
  readonly done: string;
}

/** The end of a form of settings: what was refused or done, and the button. */
export function SaveLine({ save: { error, isSuccess, isPending }, done }: SaveLineProps) {
  const { t } = useTranslation();
  return (
    <>
      <ProblemNotice error={error} />
      {isSuccess ? (
        <p className="told" role="status">
          {done}
        </p>
      ) : null}
      <div>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('common:action.save')}
        </Button>
      </div>
    </>
  );
}
