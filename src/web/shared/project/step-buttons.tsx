import { useTranslation } from 'react-i18next';
import type { Allowance } from '#contract/shape.ts';
import { Button } from '../elements/button.tsx';
import { Hindrances } from './hindrances.tsx';
import type { OpenStep } from './project-step.ts';
import { projectSteps } from './steps.ts';

interface StepButtonsProps {
  readonly allowances: readonly Allowance[];
  /** The actions of this part, in the order of the work. */
  readonly actions: readonly string[];
  readonly targetId: string;
  readonly onStep: (step: OpenStep) => void;
}

/** The steps of a part that this reader may take; what stands before one is said below. */
export function StepButtons({ allowances, actions, targetId, onStep }: StepButtonsProps) {
  const { t } = useTranslation();
  const offered = actions.flatMap(action => allowances.filter(one => one.action === action));
  const open = (allowance: Allowance) => {
    const asked = projectSteps[allowance.action];
    if (asked) onStep({ ...asked, allowance, targetId });
  };
  if (offered.length === 0) return null;
  return (
    <div className="stack project-steps">
      <div className="row">
        {offered.map(allowance => (
          <Button
            key={allowance.action}
            disabled={!allowance.allowed && !allowance.mayOverride}
            title={allowance.refusals.map(({ message }) => message).join('\n') || undefined}
            onClick={() => open(allowance)}
          >
            {t(`actions:${allowance.action}`)}
          </Button>
        ))}
      </div>
      {offered.filter(isGated).map(allowance => (
        <Hindrances key={allowance.action} allowance={allowance} />
      ))}
    </div>
  );
}

/** What the order of the work bars anyway is said by the button alone; a clause and what is lacking are said aloud. */
const isGated = ({ refusals }: Allowance) => refusals.some(({ code }) => code !== 'subject.state');
