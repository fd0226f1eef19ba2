import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskEndpoints, type SavedView } from '#contract/desk.ts';
import { reading, useChange } from '../../../../shared/api/queries.ts';
import { useMay } from '../../../../shared/session/session.ts';
import { type ChangeFilters, type Filters, noFilters } from '../filters.ts';
import { KeepView } from './keep-view.tsx';

interface ViewsBarProps {
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
}

/** The reader's views of the queue, and those that are shared; the one in sight is marked. */
export function ViewsBar({ filters, onChange }: ViewsBarProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [isKeeping, setKeeping] = useState(false);
  const { data } = useQuery({ ...reading(deskEndpoints.views, {}), enabled: may('saved_view.read') });
  const views = data?.items ?? [];
  const current = views.find(view => isSame(view, filters));
  const mayKeep = may('saved_view.save');
  const isNarrowed = !isSame({ filters: {} }, filters);
  if (views.length === 0 && !(mayKeep && isNarrowed)) return null;
  return (
    <nav className="views" aria-label={t('together:views.label')}>
      {views.map(view => (
        <button
          type="button"
          key={view.id}
          aria-pressed={view === current}
          title={view.isShared ? view.ownerName : t('together:mine')}
          onClick={() => onChange({ ...noFilters, ...view.filters })}
        >
          {view.name}
        </button>
      ))}
      {current && mayKeep ? <RemoveView view={current} /> : null}
      {mayKeep && isNarrowed && !current ? (
        <Button size="small" type="link" onClick={() => setKeeping(true)}>
          {t('together:views.save')}
        </Button>
      ) : null}
      {isKeeping ? <KeepView filters={filters} onClose={() => setKeeping(false)} /> : null}
    </nav>
  );
}

function RemoveView({ view: { id } }: { readonly view: SavedView }) {
  const { t } = useTranslation();
  const remove = useChange(deskEndpoints.removeView, { forgets: ['/saved-views'] });
  return (
    <Button
      size="small"
      type="link"
      loading={remove.isPending}
      onClick={() => remove.mutate({ body: { id } })}
    >
      {t('together:remove')}
    </Button>
  );
}

function isSame(view: Pick<SavedView, 'filters'>, filters: Filters): boolean {
  const kept: Readonly<Record<string, string>> = { ...noFilters, ...view.filters };
  return Object.entries(filters).every(([name, value]) => kept[name] === value);
}
