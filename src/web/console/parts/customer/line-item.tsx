import { Form, Input } from 'antd';
import type { ComponentProps } from 'react';

interface LineItemProps extends Pick<ComponentProps<typeof Input>, 'autoFocus' | 'inputMode'> {
  readonly name: string | string[];
  readonly label: string;
  readonly extra?: string;
  readonly optional?: boolean;
}

const maxLength = 200;

/** A line of text in a form. */
export function LineItem({ name, label, extra, optional = false, ...rest }: LineItemProps) {
  return (
    <Form.Item name={name} label={label} extra={extra} rules={[{ required: !optional, whitespace: true }]}>
      <Input {...rest} autoComplete="off" maxLength={maxLength} />
    </Form.Item>
  );
}
