import { useTranslation } from 'react-i18next';
import type { Candidate } from '#contract/work-order-shape.ts';
import { LeaderField } from './leader-field.tsx';

/** Who goes along, and who of all leads. */
export interface Crew {
  readonly crewIds: readonly string[];
  readonly leaderId: string | undefined;
}

interface CrewFieldsProps {
  readonly chosen: Candidate;
  readonly candidates: readonly Candidate[];
  readonly value: Crew;
  readonly onChange: (crew: Crew) => void;
}

/** Two or more go out: who they are. */
export function CrewFields({ chosen, candidates, value, onChange }: CrewFieldsProps) {
  const { t } = useTranslation();
  const { crewIds, leaderId } = value;
  const others = candidates.filter(({ engineerId }) => engineerId !== chosen.engineerId);
  const going = [chosen, ...others.filter(({ engineerId }) => crewIds.includes(engineerId))];
  const turn = (id: string, isGoing: boolean) => {
    const members = isGoing ? [...crewIds, id] : crewIds.filter(member => member !== id);
    onChange({ crewIds: members, leaderId: !isGoing && leaderId === id ? undefined : leaderId });
  };
  return (
    <>
      <fieldset className="field dispatch-members">
        <legend className="label">{t('dispatch:members')}</legend>
        <div className="row">
          {others.map(({ engineerId, name }) => (
            <label key={engineerId}>
              <input
                type="checkbox"
                checked={crewIds.includes(engineerId)}
                onChange={event => turn(engineerId, event.target.checked)}
              />{' '}
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <LeaderField
        candidates={going}
        value={leaderId}
        onChange={chosenId => onChange({ crewIds, leaderId: chosenId })}
      />
    </>
  );
}
