import { LockOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Allowance, mayTry } from './allowance.ts';
import { Barred } from './barred.tsx';

interface ActionButtonProps {
  readonly allowance: Allowance;
  readonly kind?: 'primary' | 'danger' | 'default';
  /** Another word than the action's own. */
  readonly label?: string;
  readonly onAct: () => void;
}

/** An action that may be taken now, by the keys too; barred, it stays in sight and says why and by which clause. */
export function ActionButton({ allowance, kind = 'default', label, onAct }: ActionButtonProps) {
  const { t } = useTranslation();
  const name = label ?? t(`actions:${allowance.action}`);
  const look = { type: kind === 'primary' ? kind : 'default', danger: kind === 'danger' } as const;
  if (allowance.allowed) {
    return (
      <Button {...look} data-action={allowance.action} onClick={onAct}>
        {name}
      </Button>
    );
  }
  return (
    <Popover content={<Barred refusals={allowance.refusals} />} trigger={['hover', 'focus', 'click']}>
      {mayTry(allowance) ? (
        <Button icon={<LockOutlined />} data-action={allowance.action} onClick={onAct}>
          {name}
        </Button>
      ) : (
        <Button aria-disabled className="is-barred">
          {name}
        </Button>
      )}
    </Popover>
  );
}
