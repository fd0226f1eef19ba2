import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const noticeVocabulary = {
  actions: {
    'reminder_hours.set': spec.action(
      means('设置提醒时段', '設定提醒時段', 'set the hours in which people are reminded'),
    ),
  },
  events: {
    'company.reminder_hours_set': spec.event(
      means('提醒时段已设置', '提醒時段已設定', 'the hours of reminders were set'),
      {
        hours: spec.fact('text', means('时段', '時段', 'from when until when')),
      },
    ),
  },
} satisfies Partial<Vocabulary>;
