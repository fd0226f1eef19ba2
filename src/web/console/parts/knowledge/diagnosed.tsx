import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { articleEndpoints, type FaultWalk } from '#contract/article.ts';
import { reading } from '../../../shared/api/queries.ts';

type Result = NonNullable<FaultWalk['result']>;

export interface DiagnosedProps {
  readonly requestId: string;
  /** What the field is to do, and who can. */
  readonly onTake: (task: string, skill: string | null) => void;
}

/** Offers what the last walk through a fault tree found, for the order that is made of the case. */
export function Diagnosed({ requestId, onTake }: DiagnosedProps) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(articleEndpoints.beside, { params: { id: requestId } }));
  const result = data?.walks.find(walk => walk.result !== null)?.result;
  if (!result) return null;
  return (
    <div>
      <Button onClick={() => onTake(taskOf(result, t), result.skill)}>{t('knowledge:take_over')}</Button>
    </div>
  );
}

function taskOf({ cause, remedy, parts }: Result, t: (key: string) => string): string {
  const lines = [
    ['cause', cause],
    ['remedy', remedy],
    ['parts', parts],
  ] as const;
  return lines
    .filter(([, text]) => text !== null)
    .map(([name, text]) => `${t(`knowledge:tree.${name}`)}: ${text}`)
    .join('\n');
}
