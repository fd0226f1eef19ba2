import { softwareKinds } from '#contract/diagnosis-fields.ts';
import { action, event, fact } from '#engine/pack/short-forms.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const kind = spec.listed(softwareKinds, means('软件问题种类', '軟體問題種類', 'kind of software case'));

/** Program changes from the customer's need to the update (S3.SOFT.25, S3.SOFT.26, S3.SOFT.36 to S3.SOFT.38). */
export const programChangeWords = {
  actions: {
    'program_change.request': action(
      '登记用户的修改需求',
      '登記使用者的修改需求',
      'keep what the customer needs changed',
    ),
    'program_change.start': action('着手程序修改', '著手程式修改', 'start a program change'),
    'program_change.register': action('登记程序修改申请', '登記程式修改申請', 'register a program change'),
    'program_change.file': action(
      '归档程序修改申请单',
      '歸檔程式修改申請表',
      'file the form of a program change',
    ),
    'program_change.approve': action('审核程序修改', '審核程式修改', 'review a program change'),
    'program_change.tell_customer': action(
      '告知用户预计完成时间',
      '告知使用者預計完成時間',
      'tell the customer the expected date',
    ),
    'program_change.announce_delay': action('提前告知延期', '提前告知延期', 'announce a delay'),
    'program_change.develop': action('开发程序修改', '開發程式修改', 'develop a program change'),
    'program_change.test': action('测试程序修改', '測試程式修改', 'test a program change'),
    'program_change.release': action(
      '为用户更新程序',
      '為使用者更新程式',
      'update the program of the customer',
    ),
  },
  events: {
    'program_change.requested': event(
      '程序修改需求已提交',
      '程式修改需求已提交',
      'a program change was asked for',
      {
        kind,
      },
    ),
    'program_change.started': event('已着手程序修改', '已著手程式修改', 'work on the program change began'),
    'program_change.registered': event(
      '程序修改申请已登记',
      '程式修改申請已登記',
      'a program change was registered',
    ),
    'program_change.filed': event(
      '程序修改申请单已归档',
      '程式修改申請表已歸檔',
      'the form of a program change was filed',
    ),
    'program_change.approved': event('程序修改已审核', '程式修改已審核', 'the program change was approved'),
    'program_change.customer_told': event(
      '已告知用户预计完成时间',
      '已告知使用者預計完成時間',
      'the customer was told the expected date',
    ),
    'program_change.delay_announced': event(
      '已提前告知用户延期',
      '已提前告知使用者延期',
      'the customer was told of a delay',
    ),
    'program_change.developed': event('程序修改已开发', '程式修改已開發', 'the program change was developed'),
    'program_change.tested': event(
      '程序修改已由申请人测试',
      '程式修改已由申請人測試',
      'the filer tested the program change',
    ),
    'program_change.released': event(
      '用户程序已更新',
      '使用者程式已更新',
      'the program of the customer was updated',
    ),
  },
  facts: {
    'program_change.need': fact('text', '修改需求', '修改需求', 'what is needed'),
    'program_change.sealed': fact(
      'boolean',
      '已加盖用户公章',
      '已加蓋使用者公司章',
      'it bears the company seal',
    ),
    'program_change.need_confirmed': fact(
      'boolean',
      '已与用户确认需求',
      '已與使用者確認需求',
      'the need was agreed with the customer',
    ),
    'program_change.opinion': fact('text', '审核意见', '審核意見', 'review opinion'),
    'program_change.expected_at': fact('instant', '预计完成时间', '預計完成時間', 'expected completion'),
    'program_change.tester_is_filer': fact(
      'boolean',
      '由申请人测试',
      '由申請人測試',
      'tested by the one who filed it',
    ),
    'program_change.test_passed': fact(
      'boolean',
      '程序测试通过',
      '程式測試通過',
      'the program passed the test',
    ),
    'program_change.customer_opinion': fact(
      'text',
      '用户对修改的意见',
      '使用者對修改的意見',
      "customer's opinion of the change",
    ),
  },
} satisfies Partial<Vocabulary>;
