import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { takeoverEndpoints } from '#contract/takeover.ts';
import type { Reading } from '#contract/takeover-reading.ts';
import { reading as asking, useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import type { ReadingState } from './use-reading.ts';

const forgets = ['/takeover-readings'];

/** Mappings that were kept: one to begin with, and a name for this one. */
export function KeptReadings({ state }: { readonly state: ReadingState }) {
  const { t } = useTranslation();
  const { data } = useQuery(asking(takeoverEndpoints.readings, {}));
  const [chosenId, setChosenId] = useState<string>();
  const remove = useChange(takeoverEndpoints.removeReading, {
    forgets,
    onDone: () => setChosenId(undefined),
  });
  const items = data?.items ?? [];
  const chosen = items.find(({ id }) => id === chosenId);
  return (
    <div className="takeover-kept">
      {items.length > 0 ? (
        <Field label={t('takeover:saved')}>
          {control => (
            <span className="row">
              <Select
                {...control}
                value={chosenId ?? null}
                placeholder={t('takeover:word_unknown')}
                options={items.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={id => {
                  setChosenId(id ?? undefined);
                  const kept = items.find(one => one.id === id);
                  if (kept) state.apply(kept.reading);
                }}
              />
              {chosen?.isMine ? (
                <Button
                  disabled={remove.isPending}
                  onClick={() => remove.mutate({ body: { id: chosen.id } })}
                >
                  {t('takeover:forget')}
                </Button>
              ) : null}
            </span>
          )}
        </Field>
      ) : null}
      <KeepReading reading={state.reading} />
      <ProblemNotice error={remove.error} />
    </div>
  );
}

function KeepReading({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(true);
  const [isKept, setKept] = useState(false);
  const save = useChange(takeoverEndpoints.saveReading, { forgets, onDone: () => setKept(true) });
  const { kind, columns, words, dates, isRestKept, areTwinsTaken } = reading;
  const kept = { kind, columns, words, dates, isRestKept, areTwinsTaken };
  return (
    <Field label={t('takeover:save_as')}>
      {control => (
        <span className="row">
          <Input
            {...control}
            value={name}
            maxLength={100}
            style={{ width: 180 }}
            onChange={({ target }) => {
              setName(target.value);
              setKept(false);
            }}
          />
          <Checkbox checked={isShared} onChange={({ target }) => setShared(target.checked)}>
            {t('takeover:shared')}
          </Checkbox>
          <Button
            disabled={name.trim() === '' || save.isPending}
            onClick={() => save.mutate({ body: { id: newId(), name: name.trim(), reading: kept, isShared } })}
          >
            {t('takeover:save')}
          </Button>
          {isKept ? <span role="status">{t('takeover:saved_done')}</span> : null}
          <ProblemNotice error={save.error} />
        </span>
      )}
    </Field>
  );
}
