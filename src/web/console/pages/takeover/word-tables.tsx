import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { takeoverWords, type WordField, wordFields } from '#contract/takeover-reading.ts';
import type { ReadingState } from './use-reading.ts';

interface WordTablesProps {
  /** Words that the trial met and nobody has told the meaning of. */
  readonly unknown: Readonly<Record<string, readonly string[]>>;
  readonly state: ReadingState;
}

/** The words of columns such as the status, each with what it means here. */
export function WordTables({ unknown, state }: WordTablesProps) {
  const { t } = useTranslation();
  const used = wordFields.filter(field => state.reading.columns[field] !== undefined);
  const tables = used.flatMap(field => {
    const said = state.reading.words[field] ?? {};
    const words = [...new Set([...(unknown[field] ?? []), ...Object.keys(said)])];
    return words.length > 0 ? [{ field, words, said }] : [];
  });
  if (tables.length === 0) return null;
  return (
    <div className="stack">
      {tables.map(({ field, words, said }) => (
        <fieldset key={field} className="takeover-words">
          <legend>{t('takeover:words_about', { field: t(`takeover:field.${field}`) })}</legend>
          {words.map(word => (
            <Word key={word} of={{ field, word }} said={said} state={state} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface WordProps {
  readonly of: { readonly field: WordField; readonly word: string };
  readonly said: Readonly<Record<string, string>>;
  readonly state: ReadingState;
}

function Word({ of: { field, word }, said, state }: WordProps) {
  const { t } = useTranslation();
  const options = takeoverWords[field].map((value: string) => ({
    value,
    label: t(`takeover:meaning.${field}.${value}`),
  }));
  return (
    <div className="takeover-word">
      <span>{word}</span>
      <Select
        aria-label={word}
        value={said[word] ?? null}
        placeholder={t('takeover:word_unknown')}
        options={options}
        onChange={meaning =>
          state.change({
            words: { ...state.reading.words, [field]: { ...said, [word]: meaning ?? '' } },
          })
        }
      />
    </div>
  );
}
