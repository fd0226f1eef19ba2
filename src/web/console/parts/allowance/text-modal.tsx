import { type ReactNode, useState } from 'react';
import { ActionModal } from './action-modal.tsx';
import type { Allowance, Overriding } from './allowance.ts';
import { TextField } from './text-field.tsx';

interface TextModalProps {
  readonly allowance: Allowance;
  /** What is asked for. */
  readonly label: string;
  readonly rows?: number;
  /** It may be left empty. */
  readonly isOptional?: boolean;
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  readonly onSubmit: (text: string, overriding: Overriding) => void;
  readonly onClose: () => void;
  /** Shown above what is asked for. */
  readonly children?: ReactNode;
}

/** The form of an action that asks for one text: a reason, what helped, a measure. */
export function TextModal(props: TextModalProps) {
  const { allowance, label, rows = 1, isOptional = false, change, onSubmit, onClose, children } = props;
  const [text, setText] = useState('');
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding => onSubmit(text, overriding)}
    >
      {children}
      <TextField label={label} rows={rows} required={!isOptional} autoFocus value={text} onChange={setText} />
    </ActionModal>
  );
}
