import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConductView } from '#contract/conduct-shape.ts';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { ActionButton } from '../../parts/allowance/action-button.tsx';
import { allowanceOf } from '../../parts/allowance/allowance.ts';
import { ActForm } from './act-form.tsx';

/** Those that lead on stand first; those that end it otherwise behind. */
const forward: readonly string[] = [
  'conduct.name_person',
  'conduct.verify',
  'conduct.propose',
  'conduct.confirm',
  'conduct.hear',
  'conduct.decide',
  'conduct.serve',
  'conduct.sign',
  'conduct.refuse_signature',
  'conduct.appeal',
  'conduct.answer',
  'conduct.settle',
];
const endings: readonly string[] = ['conduct.excuse', 'conduct.dismiss', 'conduct.withdraw'];

/** What this reader may do now: the next steps as buttons, each opening its form. */
export function ConductActs({ conduct }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  const { opened, open, close } = useOpened<string>();
  const offered = [...forward, ...endings].filter(action =>
    conduct.allowances.some(allowance => allowance.action === action && allowance.allowed),
  );
  return (
    <div className="buttons no-print conduct-acts">
      {offered.map((action, index) => (
        <ActionButton
          key={action}
          allowance={allowanceOf(conduct.allowances, action)}
          kind={index === 0 && forward.includes(action) ? 'primary' : 'default'}
          onAct={() => open(action)}
        />
      ))}
      <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t('conduct:ui.print')}
      </Button>
      {opened ? <ActForm conduct={conduct} action={opened} onClose={close} /> : null}
    </div>
  );
}
