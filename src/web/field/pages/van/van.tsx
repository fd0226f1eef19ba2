import { useTranslation } from 'react-i18next';
import { isBelow, type VanPart } from '#contract/van-stock-shape.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { BackBar } from '../../shell/back-bar.tsx';
import { Pieces } from '../../van/pieces.tsx';
import { useVan } from '../../van/use-van.ts';

/** What is on the van of this engineer, less what waits on the phone. */
export function Page() {
  const { t } = useTranslation();
  const { parts, error, isPending, refetch } = useVan();
  const shown = parts.filter(({ quantity, minimum }) => quantity > 0 || minimum !== null);
  return (
    <Refreshable onRefresh={refetch}>
      <BackBar title={t('van:mine')} />
      {isPending ? <Loading lines={6} /> : null}
      {error && !isPending ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {!(isPending || error) && shown.length === 0 ? (
        <Empty title={t('van:empty')}>
          <p>{t('van:empty_hint')}</p>
        </Empty>
      ) : null}
      <ul className="stack">
        {shown.map(part => (
          <li key={part.partNo} className="card row apart">
            <Part part={part} />
          </li>
        ))}
      </ul>
    </Refreshable>
  );
}

function Part({ part }: { readonly part: VanPart }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { partNo, name, quantity, minimum, priceFen } = part;
  return (
    <>
      <span>
        <strong>{name}</strong>
        <br />
        <small className="quiet">
          {partNo}
          {priceFen === null ? null : ` · ${format.money(priceFen)}`}
          {minimum === null ? null : ` · ${t('van:at_least', { count: minimum })}`}
        </small>
      </span>
      <Pieces isTooFew={isBelow(part)}>{t('van:pieces', { count: quantity })}</Pieces>
    </>
  );
}
