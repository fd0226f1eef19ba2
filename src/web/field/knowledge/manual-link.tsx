import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleFile } from '#contract/article.ts';
import { fileAddress, keptFile } from './keep.ts';

interface ManualLinkProps {
  readonly file: ArticleFile;
  readonly userId: string;
}

/** A manual: opened from the phone where it was taken along; else it says that it needs a connection. */
export function ManualLink({ file: { id, name }, userId }: ManualLinkProps) {
  const { t } = useTranslation();
  const { data: blob } = useQuery({
    queryKey: ['/files', 'kept', userId, id],
    queryFn: async () => (await keptFile(userId, id)) ?? null,
    networkMode: 'always',
  });
  const address = useObjectUrl(blob ?? null) ?? fileAddress(id);
  return (
    <div className="row">
      <a href={address} target="_blank" rel="noreferrer">
        {name}
      </a>
      <span className="quiet small">{t(blob ? 'knowledge:on_phone' : 'knowledge:not_on_phone')}</span>
    </div>
  );
}

function useObjectUrl(blob: Blob | null): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!blob) return undefined;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
