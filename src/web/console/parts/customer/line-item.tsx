import { Form, Input } from 'antd';
import type { ComponentProps } from 'react';

interface LineItemProps extends Pick<ComponentProps<typeof Input>, 'autoFocus' | 'inputMode'> {
  readonly name: string | string[];
  readonly label: string;
  readonly extra?: string;
  readonly optional?: boolean;
}

const maxLength = 200;

/** A Chinese keyboard writes digits and brackets in full width; a telephone number has none. */
const plain = (typed: string | undefined): string => (typed ?? '').normalize('NFKC');

/** A line of text in a form. */
export function LineItem({ name, label, extra, optional = false, ...rest }: LineItemProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[{ required: !optional, whitespace: true }]}
      {...(rest.inputMode === 'tel' && { normalize: plain })}
    >
      <Input {...rest} autoComplete="off" maxLength={maxLength} />
    </Form.Item>
  );
}
