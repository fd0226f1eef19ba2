import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SaveArticle } from '#contract/article.ts';
import { faultClasses } from '#contract/service-request-shape.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { type Paper, Papers } from '../../parts/diagnosis/papers.tsx';

/** What is typed of an article; an empty text is not said. */
export interface TypedArticle {
  readonly title: string;
  readonly body: string;
  readonly productLine: string;
  readonly model: string;
  readonly faultClass: string;
  readonly isPublic: boolean;
  readonly files: readonly Paper[];
}

export const blank: TypedArticle = {
  title: '',
  body: '',
  productLine: '',
  model: '',
  faultClass: '',
  isPublic: false,
  files: [],
};

/** As the contract takes it. */
export function contentOf({ files, ...typed }: TypedArticle): SaveArticle {
  const { title, body, isPublic, productLine, model, faultClass } = typed;
  return {
    ...{ title: title.trim(), body, isPublic, fileIds: files.map(({ id }) => id) },
    ...(productLine.trim() ? { productLine: productLine.trim() } : {}),
    ...(model.trim() ? { model: model.trim() } : {}),
    ...(faultClass ? { faultClass: faultClass as (typeof faultClasses)[number] } : {}),
  };
}

interface ArticleFieldsProps {
  readonly typed: TypedArticle;
  readonly isTree: boolean;
  readonly onChange: (next: Partial<TypedArticle>) => void;
}

export function ArticleFields({ typed, isTree, onChange }: ArticleFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('knowledge:field.title')}
        rows={1}
        required
        value={typed.title}
        onChange={title => onChange({ title })}
      />
      <Field label={t('knowledge:field.body')} hint={isTree ? t('knowledge:tree_hint') : undefined}>
        {control => (
          <Input.TextArea
            {...control}
            required
            spellCheck={!isTree}
            className={isTree ? 'article-source' : ''}
            autoSize={{ minRows: 8, maxRows: 30 }}
            maxLength={40_000}
            value={typed.body}
            onChange={event => onChange({ body: event.target.value })}
          />
        )}
      </Field>
      {(['productLine', 'model'] as const).map(name => (
        <TextField
          key={name}
          label={t(name === 'model' ? 'words:model' : 'knowledge:field.product_line')}
          rows={1}
          value={typed[name]}
          onChange={text => onChange({ [name]: text })}
        />
      ))}
      <Field label={t('words:fault_class_name')}>
        {control => (
          <Select
            id={control.id}
            value={typed.faultClass}
            options={[
              { value: '', label: t('knowledge:any_fault') },
              ...faultClasses.map(value => ({ value, label: t(`words:fault_class.${value}`) })),
            ]}
            onChange={faultClass => onChange({ faultClass })}
          />
        )}
      </Field>
      <Checkbox checked={typed.isPublic} onChange={event => onChange({ isPublic: event.target.checked })}>
        {t('knowledge:public')}
      </Checkbox>
      <Papers
        label={t('knowledge:field.files')}
        hint={undefined}
        papers={typed.files}
        onChange={files => onChange({ files })}
      />
    </>
  );
}
