import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: 'primary' | 'danger' | 'plain';
  /** As wide as its column: the main step on a phone. */
  readonly wide?: boolean;
}

export function Button({ kind, wide = false, type = 'button', className = '', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`button ${className}`}
      data-kind={kind}
      data-wide={wide || undefined}
    />
  );
}
