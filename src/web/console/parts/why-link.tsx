import { QuestionCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface WhyLinkProps {
  readonly kind: 'request' | 'conduct' | 'duty' | 'form';
  readonly id: string;
}

/** The way to why something stands as it does. */
export function WhyLink({ kind, id }: WhyLinkProps) {
  const { t } = useTranslation();
  return (
    <Link className="no-print" to={`/explanations/${kind}/${id}` as never}>
      <QuestionCircleOutlined aria-hidden /> {t('words:why')}
    </Link>
  );
}
