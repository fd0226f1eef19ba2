/** Keys of the texts of a control's form, the closest first (`locales/<language>/control.json`). */

/** What a key is called: `owner` is the kind of the control, or the key that it stands in. */
export function labelKeys(owner: string, key: string): string[] {
  return [`control:label.${owner}_${key}`, `control:label.${key}`];
}

/** Words of a closed list that the regulation is told in as well (`clause.json`). */
const told: Readonly<Record<string, string>> = {
  measure: 'measures',
  on_refusal: 'measures',
  amount: 'sum',
  of: 'base',
  payer: 'payer',
  per: 'per',
  cap_per: 'per',
  every: 'period',
  period: 'period',
  weekday: 'weekday',
  for_each: 'each',
  outcomes: 'outcome',
  parts: 'price',
  labour: 'price',
  travel: 'price',
  time: 'time',
};

/** What a word of a closed list is called under this key. */
export function choiceKeys(key: string, word: string): string[] {
  const group = told[key];
  const own = [`control:choice.${key}_${word}`, `control:choice.${word}`];
  return group === undefined ? own : [`clause:words.${group}.${word}`, ...own];
}

export function variantKeys(variant: string): string[] {
  return [`control:variant.${variant}`];
}
