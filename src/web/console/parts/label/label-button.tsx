import { QrcodeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const Label = lazy(withTexts('talk', () => import('./label.tsx').then(found => ({ default: found.Label }))));

interface LabelButtonProps {
  readonly assetId: string;
  readonly serialNo: string;
}

/** Opens the label of a machine, to be printed and put on it. */
export function LabelButton({ assetId, serialNo }: LabelButtonProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  if (!may('intake.print_label')) return null;
  return (
    <>
      <Button
        size="small"
        icon={<QrcodeOutlined />}
        aria-label={`${t('actions:intake.print_label')} ${serialNo}`}
        onClick={() => setIsOpen(true)}
      />
      <Suspense>{isOpen ? <Label assetId={assetId} onClose={() => setIsOpen(false)} /> : null}</Suspense>
    </>
  );
}
