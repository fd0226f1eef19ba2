import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode, Problem } from '../../../shared/api/problem.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { useOverride } from '../../parts/allowance/use-override.tsx';
import { InsertUrgently } from './insert-urgently.tsx';
import { type Move, needsReason } from './move.ts';
import type { Words } from './steps.ts';
import type { Asking } from './use-moves.ts';

interface MoveDialogProps {
  readonly asking: Asking;
  readonly title: string;
  readonly isBusy: boolean;
  readonly onMake: (move: Move, words: Words) => void;
  readonly onGiveUp: () => void;
  /** The order was put in the place of others. */
  readonly onInserted: () => void;
}

/** Why a move was refused, with its clause; and the words with which it may be tried again. */
export function MoveDialog({ asking, title, isBusy, onMake, onGiveUp, onInserted }: MoveDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const { move, error } = asking;
  const [reason, setReason] = useState('');
  const { field, overriding } = useOverride(error);
  const isTaken = move.kind === 'assign' && hasCode(error, 'appointment.overlap');
  const [isReasonTried, setIsReasonTried] = useState(false);
  // A gate that asks whose turn it is lets who gives a reason through: only after that it is one to be passed.
  const isUnexplained = move.kind === 'assign' && hasCode(error, 'clause.gate') && !isReasonTried;
  const isNamed = error instanceof Problem && error.body.field === 'reason';
  const isAskedWhy = isTaken || isUnexplained || isReasonTried || isNamed || needsReason(move);
  return (
    <Modal
      open
      title={title}
      onCancel={onGiveUp}
      footer={[
        <Button key="no" onClick={onGiveUp}>
          {t('common:action.cancel')}
        </Button>,
        <Button key="yes" type="primary" htmlType="submit" form={formId} loading={isBusy}>
          {error ? t('board:try_again') : t(`board:move.${move.kind}`)}
        </Button>,
      ]}
    >
      <form
        id={formId}
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          setIsReasonTried(reason.trim() !== '');
          onMake(move, { reason: reason.trim(), overriding });
        }}
      >
        <ProblemNotice error={error} />
        {isAskedWhy ? (
          <TextField
            label={t('board:reason')}
            rows={1}
            required
            autoFocus
            value={reason}
            onChange={setReason}
          />
        ) : null}
        {isUnexplained ? null : field}
      </form>
      {isTaken ? <InsertUrgently move={move} reason={reason.trim()} onDone={onInserted} /> : null}
    </Modal>
  );
}
