import { useTranslation } from 'react-i18next';
import type { FormListed } from '#contract/form.ts';

type Standing = Pick<FormListed, 'state' | 'outcome'>;

/** How a form stands. Archived, it still says what it came to: a refused one never looks approved. */
export function StateMark({ state, outcome, isToSign = false }: Standing & { readonly isToSign?: boolean }) {
  const { t } = useTranslation();
  const words =
    state === 'archived' ? t(`forms:archived_as.${outcome ?? 'filed'}`) : t(stateKey(state, isToSign));
  return (
    <span className="form-state" data-tone={toneOf({ state, outcome })}>
      {words}
    </span>
  );
}

function stateKey(state: Standing['state'], isToSign: boolean): string {
  return state === 'submitted' && isToSign ? 'forms:state.awaiting_signature' : `forms:state.${state}`;
}

function toneOf({ state, outcome }: Standing): string {
  if (outcome === 'refused' || state === 'refused') return 'broken';
  if (outcome === 'approved' || state === 'approved') return 'kept';
  if (state === 'submitted') return 'calm';
  return state === 'returned' ? 'risk' : 'quiet';
}
