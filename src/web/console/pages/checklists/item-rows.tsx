import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ItemFields } from './item-fields.tsx';
import { blankItem } from './typed-list.ts';

/** The items of a checklist, typed, added and taken away. */
export function ItemRows() {
  const { t } = useTranslation();
  return (
    <Form.List name="items">
      {(rows, { add, remove }) => (
        <fieldset className="stack">
          <legend>{t('checklist:field.items')}</legend>
          {rows.map(({ key, name }) => (
            <div key={key} className="panel stack">
              <ItemFields place={name} />
              <Button
                icon={<DeleteOutlined />}
                disabled={rows.length === 1}
                aria-label={t('checklist:item.remove')}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add(blankItem)}>
            {t('checklist:item.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
