import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import '../../shared/inputs/inputs.css';
import { Button } from '../../shared/elements/button.tsx';
import { FileButton } from '../../shared/inputs/file-button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import type { Passing } from '../../shared/passing/passing.ts';
import { useSession } from '../../shared/session/session.ts';
import { dropPhoto, keepPhotos } from '../photo/keep-photos.ts';
import { usePicture } from '../photo/use-picture.ts';

type Papers = Passing['papers'];

const mostPhotos = 5;

interface PassingPhotosProps {
  readonly papers: Papers;
  readonly onChange: (papers: Papers) => void;
}

/** Photographs that show why a gate is let pass: they stay on this phone until the step is sent. */
export function PassingPhotos({ papers, onChange }: PassingPhotosProps) {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const keeping = useMutation({
    networkMode: 'always',
    mutationFn: (files: readonly File[]) => keepPhotos(userId, files.slice(0, mostPhotos - papers.length)),
    onSuccess: kept => onChange([...papers, ...kept]),
  });
  const remove = (id: string) => {
    onChange(papers.filter(paper => paper.id !== id));
    void dropPhoto(userId, id);
  };
  return (
    <div className="field">
      {papers.length > 0 ? (
        <div className="photos">
          {papers.map(paper => (
            <Photo key={paper.id} {...paper} onRemove={() => remove(paper.id)} />
          ))}
        </div>
      ) : null}
      {papers.length < mostPhotos && !keeping.isPending ? (
        <FileButton
          label={t('passing:photo')}
          accept="image/*"
          multiple
          wide
          onChoose={(_, files) => keeping.mutate(files)}
        />
      ) : null}
      <span className="quiet">{t('passing:photo_hint', { most: mostPhotos })}</span>
      <ProblemNotice error={keeping.error} />
    </div>
  );
}

interface PhotoProps {
  readonly id: string;
  readonly name: string;
  readonly onRemove: () => void;
}

function Photo({ id, name, onRemove }: PhotoProps) {
  const { t } = useTranslation();
  const address = usePicture(id);
  return (
    <figure>
      {address ? <img src={address} alt={name} /> : null}
      <Button aria-label={t('common:action.remove_named', { name })} onClick={onRemove}>
        ×
      </Button>
    </figure>
  );
}
