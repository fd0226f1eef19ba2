import { CheckOutlined, LinkOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies the address of the customer's page, to be sent to them. */
export function PortalLink({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const address = new URL(path, window.location.origin).href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setIsCopied(true),
      () => setIsRefused(true),
    );
  if (isRefused || !('clipboard' in navigator)) return <ToCopyByHand address={address} />;
  return (
    <Button icon={isCopied ? <CheckOutlined /> : <LinkOutlined />} onClick={() => void copy()}>
      {t(isCopied ? 'desk:request.link_copied' : 'desk:request.copy_link')}
    </Button>
  );
}

/** Where the browser lets no page copy. */
function ToCopyByHand({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  return (
    <Input
      readOnly
      aria-label={t('desk:request.copy_link')}
      value={address}
      style={{ width: 240 }}
      onFocus={event => event.target.select()}
    />
  );
}
