import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../../shared/forms/use-upload.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

export interface Paper {
  readonly id: string;
  readonly name: string;
}

interface PapersProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly papers: readonly Paper[];
  readonly onChange: (papers: readonly Paper[]) => void;
}

/** Papers that go with a step: kept at once, named by it. */
export function Papers({ label, hint, papers, onChange }: PapersProps) {
  const { t } = useTranslation();
  const id = useId();
  const sending = useUpload(fileId =>
    onChange([...papers, { id: fileId, name: sending.variables?.name ?? '' }]),
  );
  return (
    <div className="field">
      <label htmlFor={id} className="button" aria-busy={sending.isPending}>
        {label}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*,application/pdf"
        disabled={sending.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) sending.mutate({ file, name: file.name });
          target.value = '';
        }}
      />
      {hint ? <span className="quiet">{hint}</span> : null}
      <ul>
        {papers.map(paper => (
          <li key={paper.id} className="row">
            {paper.name}
            <Button
              size="small"
              onClick={() => onChange(papers.filter(({ id: other }) => other !== paper.id))}
            >
              {t('common:action.remove_named', { name: paper.name })}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice error={sending.error} />
    </div>
  );
}
