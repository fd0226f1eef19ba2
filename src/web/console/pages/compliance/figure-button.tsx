import { useTranslation } from 'react-i18next';
import type { ClauseCase } from '#contract/compliance.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

interface FigureButtonProps {
  readonly name: string;
  readonly outcome: ClauseCase['outcome'];
  readonly count: number;
  readonly onOpen: () => void;
}

/** A number; pressed, its cases. */
export function FigureButton({ name, outcome, count, onOpen }: FigureButtonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (count === 0) return <span className="quiet">0</span>;
  return (
    <button
      type="button"
      className="figure"
      data-outcome={outcome}
      aria-label={t('insight:compliance.figure', { name, outcome: t(`words:outcome.${outcome}`), count })}
      onClick={onOpen}
    >
      {format.number(count)}
    </button>
  );
}
