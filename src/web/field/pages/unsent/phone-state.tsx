import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/text/use-format.ts';
import { wrongMinutes } from '../../offline/clock.ts';
import { phoneFigures } from './phone-figures.ts';

const lowBatteryPercent = 20;
const nearlyFullShare = 0.9;

/** What the phone itself has left: room, battery, and whether its clock is right. */
export function PhoneState() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['phone'],
    queryFn: phoneFigures,
    networkMode: 'always',
    staleTime: 0,
  });
  const minutes = wrongMinutes();
  if (!data) return null;
  const { usedMegabytes, roomMegabytes, isPersistent, batteryPercent } = data;
  return (
    <section className="card stack" aria-label={t('unsent:phone.title')}>
      <h2>{t('unsent:phone.title')}</h2>
      <dl className="facts">
        <dt>{t('unsent:phone.room')}</dt>
        <dd>
          {t('unsent:phone.used', {
            used: format.number(usedMegabytes),
            room: format.number(roomMegabytes),
          })}
        </dd>
        {batteryPercent === undefined ? null : (
          <>
            <dt>{t('unsent:phone.battery')}</dt>
            <dd data-low={batteryPercent < lowBatteryPercent || undefined}>{batteryPercent} %</dd>
          </>
        )}
      </dl>
      {usedMegabytes > roomMegabytes * nearlyFullShare ? (
        <p className="notice" role="note">
          <strong>{t('unsent:phone.nearly_full')}</strong>
        </p>
      ) : null}
      {isPersistent ? null : <p className="quiet">{t('unsent:phone.may_be_dropped')}</p>}
      {minutes === null ? null : (
        <p className="notice" role="note">
          <strong>
            {t(minutes > 0 ? 'unsent:phone.clock_slow' : 'unsent:phone.clock_fast', {
              duration: format.duration(Math.abs(minutes)),
            })}
          </strong>
          <span>{t('unsent:phone.clock_rule')}</span>
        </p>
      )}
    </section>
  );
}
