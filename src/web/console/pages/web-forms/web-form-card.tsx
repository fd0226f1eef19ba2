import { Button, Popconfirm, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { type WebForm, webFormEndpoints } from '#contract/web-form.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';

interface WebFormCardProps {
  readonly form: WebForm;
  readonly onEdit: () => void;
}

/** What a form asks and where it may stand; its key is renewed where somebody uses it who should not. */
export function WebFormCard({ form, onEdit }: WebFormCardProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { id, name, branchName, fields, origins, isOn, requests } = form;
  const asked = fields.map(field => t(`web-form:field.${field}`)).join(' · ');
  return (
    <Panel title={name}>
      <div className="row small">
        <Tag tone={isOn ? 'kept' : 'quiet'}>{t(isOn ? 'web-form:on' : 'web-form:off')}</Tag>
        <span>{branchName ?? t('web-form:nearest')}</span>
        <span className="quiet">{t('web-form:requests', { count: requests })}</span>
      </div>
      <p className="quiet small">{t('web-form:asks', { fields: asked || t('web-form:only_words') })}</p>
      <p className="quiet small">{t('web-form:shown_at', { origins: origins.join(' · ') })}</p>
      <Typography.Paragraph copyable={{ text: snippetOf(form) }} className="small">
        <code>{snippetOf(form)}</code>
      </Typography.Paragraph>
      <div className="row">
        <Button disabled={!may('web_form.change')} onClick={onEdit}>
          {t('web-form:change')}
        </Button>
        <SureButton endpoint="renew" id={id} />
        <SureButton endpoint="remove" id={id} />
      </div>
    </Panel>
  );
}

/** What is put into the page, where the form is to stand. */
function snippetOf({ key }: WebForm): string {
  return `<script src="${location.origin}/portal/embed.js" data-form="${key}"></script>`;
}

interface SureButtonProps {
  readonly endpoint: 'renew' | 'remove';
  readonly id: string;
}

function SureButton({ endpoint, id }: SureButtonProps) {
  const { t } = useTranslation();
  const may = useMay();
  const change = useChange(webFormEndpoints[endpoint], { forgets: ['/web-forms'] });
  return (
    <>
      <Popconfirm
        title={t(`web-form:${endpoint}_sure`)}
        okText={t(`web-form:${endpoint}`)}
        cancelText={t('common:action.cancel')}
        onConfirm={() => change.mutate({ params: { id } })}
      >
        <Button danger={endpoint === 'remove'} disabled={!may(`web_form.${endpoint}`)}>
          {t(`web-form:${endpoint}`)}
        </Button>
      </Popconfirm>
      <ProblemNotice error={change.error} />
    </>
  );
}
