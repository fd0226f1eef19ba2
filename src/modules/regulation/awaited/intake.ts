import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { fact, listed } = awaiting('intake beyond the main job');

/** Routing of requests and kinds of service. */
export const intakeWords = {
  facts: {
    'service_request.service_type': listed(
      ['training', 'commissioning', 'consultation', 'follow_up', 'maintenance', 'upgrade'],
      '服务类别',
      '服務類別',
      'type of service',
    ),
    'service_request.is_paid': fact('boolean', '有偿服务', '有償服務', 'paid service'),
    'service_request.matter': listed(
      ['technical', 'service'],
      '技术事项还是服务事项',
      '技術事項或服務事項',
      'technical or service matter',
    ),
    'service_request.routed_to': listed(
      ['support', 'engineer', 'csr'],
      '转交的岗位',
      '轉交的職位',
      'post it went to',
    ),
  },
} satisfies Partial<Vocabulary>;
