import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fen } from '#kernel/money.ts';
import { useZone } from '../session/zone.ts';
import {
  formatDate,
  formatDistance,
  formatDuration,
  formatInstant,
  formatMoney,
  formatNumber,
  formatShare,
  formatTime,
  type Reader,
} from './format.ts';
import { currentLocale, isLocale } from './language.ts';

/** Values as this reader writes them: in their language and the company's zone. */
export function useFormat() {
  const { i18n } = useTranslation();
  const zone = useZone();
  return useMemo(() => {
    const reader: Reader = { locale: isLocale(i18n.language) ? i18n.language : currentLocale(), zone };
    return {
      instant: (at: string) => formatInstant(reader, at, new Date()),
      date: (at: string) => formatDate(reader, at),
      day: (civil: string) => formatDate({ ...reader, zone: 'UTC' }, civil),
      time: (at: string) => formatTime(reader, at),
      money: (amountFen: Fen) => formatMoney(reader, amountFen),
      distance: (distanceMetres: number) => formatDistance(reader, distanceMetres),
      duration: (durationMinutes: number) => formatDuration(reader, durationMinutes),
      number: (number: number) => formatNumber(reader, number),
      share: (share: number) => formatShare(reader, share),
    };
  }, [i18n.language, zone]);
}
