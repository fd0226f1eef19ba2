import { useTranslation } from 'react-i18next';
import type { ConductView } from '#contract/conduct-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';

type Measure = ConductView['measures'][number];

/** What the clause asks for, with its arithmetic. */
export function MeasurePanel({ conduct: { measures } }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('conduct:ui.asked_for')}>
      {measures.length === 0 ? <p className="quiet">{t('conduct:ui.nothing_asked')}</p> : null}
      {measures.map(measure => (
        <div key={measure.row} className="measure">
          <MeasureName measure={measure} />
          <ul className="grounds">
            {measure.words.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

/** `Deduction: 50 to 100 yuan`. */
export function MeasureName({
  measure,
}: {
  readonly measure: Pick<Measure, 'measures' | 'fromFen' | 'toFen'>;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { measures, fromFen, toFen } = measure;
  const names = measures.map(one => t(`conduct:measure.${one}`)).join('、');
  const bounds = fromFen === toFen ? [fromFen] : [fromFen, toFen];
  const amount = bounds.flatMap(fen => (fen === null || fen === 0 ? [] : [format.money(fen)])).join(' – ');
  return (
    <strong>
      {names} {amount}
    </strong>
  );
}
