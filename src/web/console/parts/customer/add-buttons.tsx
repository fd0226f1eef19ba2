import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset } from '#contract/asset.ts';
import type { Contact, Customer, Site } from '#contract/customer.ts';
import { useMay } from '../../../shared/session/session.ts';

const AddContact = lazy(() => import('./add-contact.tsx').then(found => ({ default: found.AddContact })));
const AddSite = lazy(() => import('./add-site.tsx').then(found => ({ default: found.AddSite })));
const AddMachine = lazy(() => import('./add-machine.tsx').then(found => ({ default: found.AddMachine })));

interface AddButtonProps {
  readonly action: string;
  readonly labelKey: string;
  /** Draws the drawer, given how to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a drawer; somebody whose role adds nothing does not see it. */
function AddButton({ action, labelKey, children }: AddButtonProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  if (!may(action)) return null;
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t(labelKey)}</Button>
      <Suspense>{isOpen ? children(() => setIsOpen(false)) : null}</Suspense>
    </>
  );
}

interface OfCustomer<Added> {
  readonly customerId: string;
  readonly onAdded?: (added: Added) => void;
}

export function AddContactButton(its: OfCustomer<Contact>) {
  return (
    <AddButton action="customer.add_contact" labelKey="desk:register.new_contact">
      {close => <AddContact {...its} onClose={close} />}
    </AddButton>
  );
}

export function AddSiteButton(its: OfCustomer<Site>) {
  return (
    <AddButton action="customer.add_site" labelKey="desk:register.new_site">
      {close => <AddSite {...its} onClose={close} />}
    </AddButton>
  );
}

interface AddMachineButtonProps {
  readonly customer: Customer;
  readonly onAdded?: (asset: Asset) => void;
}

export function AddMachineButton(its: AddMachineButtonProps) {
  return (
    <AddButton action="asset.add" labelKey="desk:register.new_machine">
      {close => <AddMachine {...its} onClose={close} />}
    </AddButton>
  );
}
