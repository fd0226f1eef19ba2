import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VanPart } from '#contract/van-stock-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { CountForm } from './count-form.tsx';
import { MinimumForm } from './minimum-form.tsx';
import { TakeBackForm } from './take-back-form.tsx';

export interface PartChangeProps {
  readonly engineerId: string;
  readonly part: VanPart;
  readonly onDone: () => void;
}

const verbs = { take_back: TakeBackForm, adjust: CountForm, set_minimum: MinimumForm } as const;
type Verb = keyof typeof verbs;

/** What is done with a part of a van: taken back, counted, or asked to be there. */
export function PartChange(props: PartChangeProps) {
  const { t } = useTranslation();
  const may = useMay();
  const allowed = (Object.keys(verbs) as Verb[]).filter(verb => may(`van_stock.${verb}`));
  const [chosen, setChosen] = useState<Verb>(allowed[0] ?? 'adjust');
  const Form = verbs[chosen];
  return (
    <div className="panel">
      <LabelledSegments
        label={props.part.name}
        value={chosen}
        values={allowed}
        wordsKey="van:verb"
        onChange={setChosen}
      />
      <Form key={chosen} {...props} />
      <span className="quiet small">{t(`van:verb_hint.${chosen}`)}</span>
    </div>
  );
}
