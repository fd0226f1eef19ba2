import { Button, Input } from 'antd';
import { useState } from 'react';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface ReasonFormProps {
  readonly label: string;
  readonly submit: string;
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  readonly onSubmit: (reason: string) => void;
}

/** A reason in a line, and the button that it is for. */
export function ReasonForm({ label, submit, change, onSubmit }: ReasonFormProps) {
  const [text, setText] = useState('');
  const reason = text.trim();
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        if (reason) onSubmit(reason);
      }}
    >
      <Input
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <ProblemNotice error={change.error} />
      <div>
        <Button htmlType="submit" disabled={!reason} loading={change.isPending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
