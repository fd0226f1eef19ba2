import { useTranslation } from 'react-i18next';
import type { WarrantyDecision } from '#contract/charge.ts';

/** How the warranty was judged, in one line; nothing where nobody has judged. */
export function WarrantyLine({ warranty }: { readonly warranty: WarrantyDecision }) {
  const { t } = useTranslation();
  const { isGranted, cause, isManualFollowed } = warranty;
  if (isGranted === null || cause === null) return null;
  const words = [
    t(isGranted ? 'charge:warranty.granted' : 'charge:warranty.not_granted'),
    t(`charge:cause.${cause}`),
    ...(isManualFollowed === null
      ? []
      : [t(isManualFollowed ? 'charge:manual.followed' : 'charge:manual.not_followed')]),
  ];
  return <p>{words.join(' · ')}</p>;
}
