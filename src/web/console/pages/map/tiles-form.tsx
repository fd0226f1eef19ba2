import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { datums, type MapTiles, mapEndpoints } from '#contract/map.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface TilesFormProps {
  readonly tiles: MapTiles | null;
  readonly onClose: () => void;
}

interface Typed {
  readonly tiles: MapTiles;
}

const usual = { datum: 'wgs84', maxZoom: 18 } as const;

/** From where the map has its tiles. The page begins anew afterwards: browsers learn only then what they may show. */
export function TilesForm({ tiles, onClose }: TilesFormProps) {
  const { t } = useTranslation();
  const configure = useChange(mapEndpoints.configureTiles, {
    forgets: ['/map-tiles'],
    onDone: () => window.location.reload(),
  });
  const save = (next: MapTiles | null) => configure.mutate({ body: { tiles: next } });
  return (
    <DrawerForm<Typed>
      title={t('board:tiles.title')}
      initial={{ tiles: tiles ?? (usual as MapTiles) }}
      error={configure.error}
      isPending={configure.isPending}
      onSubmit={typed => save(typed.tiles)}
      onClose={onClose}
    >
      <Form.Item
        name={['tiles', 'urlTemplate']}
        label={t('board:tiles.url')}
        extra={t('board:tiles.url_hint')}
        rules={[{ required: true }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} spellCheck={false} />
      </Form.Item>
      <Form.Item
        name={['tiles', 'attribution']}
        label={t('board:tiles.attribution')}
        rules={[{ required: true }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={['tiles', 'datum']}
        label={t('board:tiles.datum_name')}
        extra={t('board:tiles.datum_hint')}
      >
        <Select options={datums.map(value => ({ value, label: t(`board:tiles.datum.${value}`) }))} />
      </Form.Item>
      <Form.Item name={['tiles', 'maxZoom']} label={t('board:tiles.max_zoom')}>
        <InputNumber min={1} max={22} />
      </Form.Item>
      {tiles ? (
        <Form.Item>
          <Button danger onClick={() => save(null)}>
            {t('board:tiles.remove')}
          </Button>
        </Form.Item>
      ) : null}
    </DrawerForm>
  );
}
