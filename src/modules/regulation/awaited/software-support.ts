import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('service agreements and renewals');

/** Serial numbers and the service periods that they stand for. */
export const softwareSupportWords = {
  actions: {
    'licence.renew': action(
      '更新服务期与序列号',
      '更新服務期與序號',
      'renew service period and serial number',
    ),
  },
  events: {
    'licence.issued': event('序列号已发放', '序號已發放', 'a serial number was issued'),
    'licence.renewed': event(
      '服务期与序列号已更新',
      '服務期與序號已更新',
      'service period and serial number were renewed',
    ),
  },
  facts: {
    'licence.serial_no': fact('text', '序列号', '序號', 'serial number'),
    'licence.valid_from': fact('civil_date', '服务起始日', '服務起始日', 'first day of the service'),
    'licence.valid_until': fact('civil_date', '服务截止日', '服務截止日', 'last day of the service'),
    'licence.installed_on': fact('civil_date', '安装日期', '安裝日期', 'day of installation'),
  },
} satisfies Partial<Vocabulary>;
