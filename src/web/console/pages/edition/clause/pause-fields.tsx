import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { EventRows } from './event-rows.tsx';

interface PauseFieldsProps {
  readonly label: string;
  readonly content: unknown;
  readonly onChange: (content: unknown) => void;
}

const usual = { on: 'service_request.waiting', resume: 'service_request.resumed' };

/** What lets the clock wait, and what lets it go on; without it nothing does. */
export function PauseFields({ label, content, onChange }: PauseFieldsProps) {
  const { t } = useTranslation();
  const pause = content as { readonly on?: unknown; readonly resume?: unknown } | undefined;
  return (
    <div className="field">
      <Checkbox
        checked={pause !== undefined}
        onChange={event => onChange(event.target.checked ? usual : undefined)}
      >
        {label}
      </Checkbox>
      {pause ? (
        <>
          <EventRows
            label={t('edition:field.pause_on')}
            content={pause.on}
            onChange={on => onChange({ ...pause, on })}
          />
          <EventRows
            label={t('edition:field.pause_resume')}
            content={pause.resume}
            onChange={resume => onChange({ ...pause, resume })}
          />
        </>
      ) : null}
    </div>
  );
}
