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
  },
} satisfies Partial<Vocabulary>;
