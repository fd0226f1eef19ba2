import { useTranslation } from 'react-i18next';
import { Tag } from '../../../parts/tag.tsx';
import { usePresence } from './use-presence.ts';

/** Who else has the request open, and who is just writing. */
export function PresenceLine({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const others = usePresence(requestId);
  return (
    <p className="presence" aria-live="polite">
      {others.map(({ personId, name, doing }) => (
        <Tag key={personId} tone={doing === 'writing' ? 'risk' : 'calm'}>
          {t(`together:presence.${doing}`, { name })}
        </Tag>
      ))}
    </p>
  );
}
