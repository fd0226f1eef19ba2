import { useTranslation } from 'react-i18next';
import { customerEndpoints, type AddSite as NewSite, type Site } from '#contract/customer.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../drawer-form.tsx';
import { SiteItems } from './site-items.tsx';

interface AddSiteProps {
  readonly customerId: string;
  readonly onAdded?: (site: Site) => void;
  readonly onClose: () => void;
}

export function AddSite({ customerId, onAdded, onClose }: AddSiteProps) {
  const { t } = useTranslation();
  const add = useChange(customerEndpoints.addSite, {
    forgets: ['/customers'],
    onDone: site => {
      onAdded?.(site);
      onClose();
    },
  });
  return (
    <DrawerForm<NewSite>
      title={t('desk:register.new_site')}
      error={add.error}
      isPending={add.isPending}
      onSubmit={body => add.mutate({ params: { id: customerId }, body })}
      onClose={onClose}
    >
      <SiteItems />
    </DrawerForm>
  );
}
