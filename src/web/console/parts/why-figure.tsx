import { QuestionCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface WhyFigureProps {
  readonly clause: string;
  readonly control: number;
  /** The period and what it is narrowed to, as the page of figures has them. */
  readonly narrowed: Readonly<Record<string, string | undefined>>;
}

/** The way to how a figure is reckoned. */
export function WhyFigure({ clause, control, narrowed }: WhyFigureProps) {
  const { t } = useTranslation();
  const search = { ...narrowed, clause, control: String(control) };
  return (
    <Link className="no-print small" to="/explanations/figure" search={search as never}>
      <QuestionCircleOutlined aria-hidden /> {t('words:why')}
    </Link>
  );
}
