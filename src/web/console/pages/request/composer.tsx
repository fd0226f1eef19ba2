import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { allowanceOf, mayTry } from '../../parts/allowance/allowance.ts';
import '../../parts/allowance/allowance.css';
import { nothingSaid, overridingOf } from '../../../shared/passing/passing.ts';
import { Barred } from '../../parts/allowance/barred.tsx';
import { OverrideReason } from '../../parts/allowance/override-reason.tsx';
import { type Found, nothingFound } from '../../parts/diagnosis/found.ts';
import { RemoteFoundSlot } from '../../parts/diagnosis/slots.tsx';
import { submitOnCtrlEnter } from '../../parts/submit-on-ctrl-enter.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { HelpsSlot } from './together/slots.tsx';
import { actionOfKind, isAmongUs, type noteKinds, useSay } from './use-say.ts';

interface Draft {
  readonly kind: (typeof noteKinds)[number];
  readonly text: string;
  readonly mentionedIds: readonly string[];
  readonly found: Found;
}

const empty: Draft = { kind: 'reply', text: '', mentionedIds: [], found: nothingFound };

interface ComposerProps {
  readonly request: ServiceRequest;
  /** What the writer's roles let them say; the first is begun with. */
  readonly kinds: readonly [Draft['kind'], ...Draft['kind'][]];
}

/** Says something: to the customer, in writing, among ourselves, or what was tried remotely. */
export function Composer({ request, kinds }: ComposerProps) {
  const { t } = useTranslation();
  const { draft: typed, change, forget } = useDraft(`note ${request.id}`, { ...empty, kind: kinds[0] });
  const draft = kinds.includes(typed.kind) ? typed : { ...typed, kind: kinds[0] };
  const [passing, setPassing] = useState(nothingSaid);
  const { say, error, isPending } = useSay(request, () => {
    forget();
    setPassing(nothingSaid);
  });
  const allowance = allowanceOf(request.allowances, actionOfKind[draft.kind]);
  const isOverriding = !allowance.allowed && allowance.mayOverride;
  const send = () => {
    if (draft.text.trim()) say(draft, isOverriding ? overridingOf(passing) : {});
  };

  return (
    <form
      className="composer"
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
      onKeyDown={submitOnCtrlEnter}
    >
      <Segments
        label={t('desk:composer.kind')}
        value={draft.kind}
        options={kinds.map(value => ({ value, label: t(`words:note_kind.${value}`) }))}
        onChange={kind => change({ kind })}
      />
      {isOverriding ? (
        <OverrideReason refusals={allowance.refusals} value={passing} onChange={setPassing} />
      ) : null}
      {mayTry(allowance) ? null : <Barred refusals={allowance.refusals} />}
      <Input.TextArea
        aria-label={t('desk:composer.text')}
        placeholder={t(`desk:composer.hint.${draft.kind}`)}
        disabled={!mayTry(allowance)}
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={10_000}
        value={draft.text}
        onChange={event => change({ text: event.target.value })}
      />
      {mayTry(allowance) ? (
        <HelpsSlot
          request={request}
          text={draft.text}
          mentionedIds={isAmongUs(draft.kind) ? draft.mentionedIds : null}
          onText={text => change({ text })}
          onMention={mentionedIds => change({ mentionedIds })}
        />
      ) : null}
      {draft.kind === 'remote_attempt' ? (
        <RemoteFoundSlot found={draft.found} onChange={found => change({ found })} />
      ) : null}
      <ProblemNotice error={error} />
      <div className="row">
        <Button
          type="primary"
          htmlType="submit"
          loading={isPending}
          disabled={!mayTry(allowance) || draft.text.trim() === ''}
        >
          {t(`desk:composer.send.${draft.kind}`)}
        </Button>
        <kbd>Ctrl Enter</kbd>
      </div>
    </form>
  );
}
