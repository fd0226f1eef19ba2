import { CheckOutlined, LinkOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies the address of the customer's page, to be sent to them. */
export function PortalLink({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(path, window.location.origin).href);
    setIsCopied(true);
  };
  return (
    <Button icon={isCopied ? <CheckOutlined /> : <LinkOutlined />} onClick={() => void copy()}>
      {t(isCopied ? 'desk:request.link_copied' : 'desk:request.copy_link')}
    </Button>
  );
}
