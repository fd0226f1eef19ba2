import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const messageVocabulary = {
  actions: {
    'message.file': spec.action(
      means('将来信归入服务请求', '將來信歸入服務請求', 'file a message in a request'),
    ),
    'message.set_aside': spec.action(means('搁置来信', '擱置來信', 'set a message aside')),
    'message.retry': spec.action(means('重新发送邮件', '重新寄送郵件', 'send a mail again')),
    'mailbox.configure': spec.action(means('设置邮箱', '設定信箱', 'set up the mailbox')),
  },
  events: {
    'message.received': spec.event(means('收到用户来信', '收到使用者來信', 'the customer has written')),
    'message.retried': spec.event(means('已要求重新发送', '已要求重新寄送', 'a mail is to be sent again')),
    'company.message_set_aside': spec.event(means('来信已搁置', '來信已擱置', 'a message was set aside')),
    'company.mailbox_configured': spec.event(means('邮箱已设置', '信箱已設定', 'the mailbox was set up')),
  },
} satisfies Partial<Vocabulary>;
