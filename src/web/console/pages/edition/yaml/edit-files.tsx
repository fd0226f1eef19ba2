import { Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { EditionView } from '#contract/edition-shape.ts';
import { useChange } from '../../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { YamlEditor } from './yaml-editor.tsx';

interface EditFilesProps {
  readonly edition: EditionView;
  readonly mayEdit: boolean;
  readonly onClose: () => void;
}

/** The whole text as YAML, file by file; it is checked when it is saved. */
export function EditFiles({ edition, mayEdit, onClose }: EditFilesProps) {
  const { t } = useTranslation();
  const [files, setFiles] = useState(edition.files);
  const [name, setName] = useState(edition.files[0]?.name ?? '');
  const save = useChange(editionEndpoints.edit, { forgets: ['/editions'], onDone: onClose });
  const shown = files.find(file => file.name === name);
  const write = (text: string) =>
    setFiles(files.map(file => (file.name === name ? { ...file, text } : file)));
  return (
    <Drawer open title={t('edition:whole_yaml')} size={980} onClose={onClose} maskClosable={!mayEdit}>
      <div className="stack">
        {files.length > 1 ? (
          <Select
            aria-label={t('edition:file')}
            value={name}
            options={files.map(file => ({ value: file.name, label: file.name }))}
            onChange={setName}
          />
        ) : null}
        <YamlEditor
          key={name}
          label={name}
          yaml={shown?.text ?? ''}
          problems={[]}
          isReadOnly={!mayEdit}
          onChange={write}
        />
        <ProblemNotice error={save.error} />
        {mayEdit ? (
          <div className="buttons">
            <Button
              type="primary"
              loading={save.isPending}
              onClick={() =>
                save.mutate({ params: { id: edition.id }, body: { edit: { part: 'files', files } } })
              }
            >
              {t('common:action.save')}
            </Button>
            <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          </div>
        ) : null}
      </div>
    </Drawer>
  );
}
