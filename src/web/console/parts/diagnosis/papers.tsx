import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../../shared/forms/use-upload.ts';
import { FileButton } from '../../../shared/inputs/file-button.tsx';
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
  const sending = useUpload(fileId =>
    onChange([...papers, { id: fileId, name: sending.variables?.name ?? '' }]),
  );
  return (
    <div className="field">
      <FileButton
        label={label}
        accept="image/*,application/pdf"
        isPending={sending.isPending}
        onChoose={file => sending.mutate({ file, name: file.name })}
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
