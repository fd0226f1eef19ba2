import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemsAt } from './around.ts';
import { toldIn } from './told-in.ts';

interface PartProps {
  readonly label: string;
  readonly path: readonly string[];
  /** What is wrong anywhere below is told here as well. */
  readonly isLeaf: boolean;
  /** Left out for what must be written. */
  readonly onTakeAway?: () => void;
  readonly children: ReactNode;
}

/** A labelled part of a control with what is wrong with it. */
export function Part({ label, path, isLeaf, onTakeAway, children }: PartProps) {
  const { t } = useTranslation();
  const problems = useProblemsAt(path, isLeaf);
  return (
    <div className="part" data-wrong={problems.length > 0 || undefined}>
      <div className="part-head">
        <span>{label}</span>
        {onTakeAway ? (
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t('control:take_away', { of: label })}
            onClick={onTakeAway}
          />
        ) : null}
      </div>
      {children}
      {problems.map(problem => (
        <span key={problem.message} className="wrong small">
          {toldIn(problem, t)}
        </span>
      ))}
    </div>
  );
}
