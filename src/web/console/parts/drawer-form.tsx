import { Button, Drawer, Form, type FormProps } from 'antd';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shared/api/problem.ts';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';

interface DrawerFormProps<T> {
  readonly title: string;
  readonly initial?: Partial<T>;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: (typed: T) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Who is told that something is wrong stands at it. */
const toTheFault = { block: 'center', focus: true } as const;

/** A form beside the page, so that nobody leaves what they are at; what the server finds wrong stands at its field. */
export function DrawerForm<T extends object>({
  title,
  initial,
  error,
  isPending,
  onSubmit,
  onClose,
  children,
}: DrawerFormProps<T>) {
  const { t } = useTranslation();
  const name = useId();
  const [form] = Form.useForm();
  useEffect(() => {
    const wrong = fieldsOf(error);
    form.setFields(wrong);
    const [first] = wrong;
    if (first) form.scrollToField(first.name, toTheFault);
  }, [error, form]);
  const onFinish: FormProps['onFinish'] = (typed: T) => onSubmit(typed);
  return (
    <Drawer open title={title} size={420} onClose={onClose} maskClosable={false}>
      <Form
        form={form}
        name={name}
        layout="vertical"
        requiredMark={false}
        initialValues={initial ?? {}}
        validateMessages={{ required: t('words:required') }}
        scrollToFirstError={toTheFault}
        onFinish={onFinish}
      >
        {children}
        <ProblemNotice error={error} />
        <div className="buttons drawer-buttons">
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t('common:action.save')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </Form>
    </Drawer>
  );
}

/** `body.site.adcode` or `/site/adcode` is the form's field `site`, `adcode`. */
function fieldsOf(error: unknown) {
  if (!(error instanceof Problem)) return [];
  return (error.body.errors ?? []).map(({ field = '', detail }) => ({
    name: field.split(/[./]/).filter(part => part !== '' && part !== 'body'),
    errors: [detail],
  }));
}
