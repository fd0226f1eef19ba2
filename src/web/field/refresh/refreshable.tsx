import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './refreshable.css';
import { usePull } from './use-pull.ts';

interface RefreshableProps {
  readonly onRefresh: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A page that is read anew when it is pulled down. */
export function Refreshable({ onRefresh, children }: RefreshableProps) {
  const { t } = useTranslation();
  const [isReading, setReading] = useState(false);
  const refresh = () => {
    setReading(true);
    void onRefresh().finally(() => setReading(false));
  };
  const { pulled, handlers } = usePull(refresh);
  return (
    <div className="refreshable" {...handlers}>
      <p className="pull" role="status" style={{ height: isReading ? 36 : pulled }}>
        {isReading ? t('field:refresh.reading') : pulled > 0 ? t('field:refresh.release') : ''}
      </p>
      {children}
    </div>
  );
}
