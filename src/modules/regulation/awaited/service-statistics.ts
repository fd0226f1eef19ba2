import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('periodic reports with due dates');

/** What clauses say of the statistics and the cost report of a month. */
export const serviceStatisticsWords = {
  events: {
    'service_statistics.submitted': event(
      '服务统计报表已报送',
      '服務統計報表已提報',
      'the service statistics were submitted',
    ),
    'cost_report.submitted': event('费用报表已报送', '費用報表已提報', 'the cost report was submitted'),
  },
  facts: {
    'service_statistics.installation_visits': fact(
      'integer',
      '安装调试人次',
      '安裝試車人次',
      'person-times of installation',
    ),
    'service_statistics.installation_days': fact(
      'decimal',
      '安装调试天数',
      '安裝試車天數',
      'days of installation',
    ),
    'service_statistics.installation_cost': fact(
      'money',
      '安装调试费用（分）',
      '安裝試車費用（分）',
      'cost of installation in fen',
    ),
    'service_statistics.dispatch_visits': fact(
      'integer',
      '派出服务人次',
      '派出服務人次',
      'person-times of dispatch',
    ),
    'service_statistics.dispatch_days': fact('decimal', '派出服务天数', '派出服務天數', 'days of dispatch'),
    'service_statistics.dispatch_cost': fact(
      'money',
      '派出服务费用（分）',
      '派出服務費用（分）',
      'cost of dispatch in fen',
    ),
    'service_statistics.material_cost': fact('money', '材料费（分）', '材料費（分）', 'material cost in fen'),
    'service_statistics.transport_cost': fact(
      'money',
      '运输费（分）',
      '運輸費（分）',
      'transport cost in fen',
    ),
    'service_statistics.total_cost': fact('money', '费用合计（分）', '費用合計（分）', 'total cost in fen'),
  },
} satisfies Partial<Vocabulary>;
