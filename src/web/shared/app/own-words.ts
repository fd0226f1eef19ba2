import i18next from 'i18next';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields that were told what they lack. */
const told = new Set<Input>();

/** What a browser says of a field that is not filled in is said in the reader's language, not in the browser's. */
export function startOwnWords(): void {
  document.addEventListener('invalid', ({ target }) => isInput(target) && tell(target), true);
  for (const type of ['input', 'change', 'click', 'keydown'])
    document.addEventListener(type, () => told.forEach(tell), true);
}

/** A field with words of ours counts as wrong until they are taken back. */
function tell(input: Input): void {
  input.setCustomValidity('');
  if (input.validity.valid) told.delete(input);
  else {
    input.setCustomValidity(wordsFor(input));
    told.add(input);
  }
}

function wordsFor(input: Input): string {
  const { validity } = input;
  const limit = (name: string) => input.getAttribute(name);
  if (validity.valueMissing)
    return i18next.t(isChosen(input) ? 'common:input.choose' : 'common:input.missing');
  if (validity.tooShort) return i18next.t('common:input.short', { limit: limit('minlength') });
  if (validity.rangeUnderflow) return i18next.t('common:input.least', { limit: limit('min') });
  if (validity.rangeOverflow) return i18next.t('common:input.most', { limit: limit('max') });
  return i18next.t('common:input.wrong');
}

function isChosen({ type }: Input): boolean {
  return ['radio', 'checkbox', 'select-one'].includes(type);
}

function isInput(target: EventTarget | null): target is Input {
  return target instanceof HTMLElement && 'setCustomValidity' in target;
}
