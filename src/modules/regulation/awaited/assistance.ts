import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('roles, posts and authority of the organisation');

/** Grants for students: application, review, public notice and payment. */
export const assistanceWords = {
  actions: {
    'grant.pay': action('发放助学金', '發放助學金', 'pay a grant'),
  },
  events: {
    'grant.term_opened': event('助学金申请开始', '助學金申請開始', 'applications for grants opened'),
    'grant.applied': event('学生已申请助学金', '學生已申請助學金', 'a student applied for a grant'),
    'grant.reviewed': event('助学金评审已完成', '助學金評審已完成', 'the applications were reviewed'),
    'grant.published': event('受助名单已公示', '受助名單已公示', 'the result was shown publicly'),
    'grant.notice_ended': event('公示已结束', '公示已結束', 'the public notice ended'),
    'grant.reported': event(
      '受助学生汇总表已上报',
      '受助學生彙總表已上報',
      'the summary was sent to the higher office',
    ),
    'grant.uploaded': event(
      '受助信息已录入系统并归档',
      '受助資訊已登錄系統並歸檔',
      'beneficiaries were entered, uploaded and archived',
    ),
    'grant.paid': event('助学金已发放', '助學金已發放', 'the grant was paid'),
    'grant.concealed': event('发现瞒报漏报', '發現瞞報漏報', 'a concealed or omitted report was found'),
  },
  facts: {
    'grant.notice_until': fact('civil_date', '公示截止日', '公示截止日', 'last day of the public notice'),
    'grant.household_register': fact('boolean', '有户口簿', '有戶口名簿', 'household register handed in'),
    'grant.poverty_certificate': fact(
      'boolean',
      '有村（居）委会贫困证明',
      '有村里辦公處清寒證明',
      'certificate of poverty handed in',
    ),
    'grant.town_family': fact('boolean', '城镇家庭', '城鎮家庭', 'a town family'),
    'grant.town_proof': listed(
      ['low_income_card', 'martyr', 'disability_card', 'accident'],
      '城镇家庭的附加证明',
      '城鎮家庭的附加證明',
      'additional proof of a town family',
    ),
    'grant.misconduct': fact('boolean', '在校有违纪行为', '在校有違紀行為', 'misconduct in school'),
    'grant.class_proof': fact('boolean', '有班级签字证明', '有班級簽名證明', 'signed proof from the class'),
    'grant.student_left': fact('boolean', '学生已离校', '學生已離校', 'the student left'),
    'grant.under_discipline': fact('boolean', '正在接受纪律处分', '正在接受紀律處分', 'under discipline'),
    'grant.to_bank_card': fact('boolean', '发放到学生银行卡', '發放至學生銀行卡', 'paid to a bank card'),
    'grant.amount': fact('money', '应发金额（分）', '應發金額（分）', 'amount due in fen'),
    'grant.amount_paid': fact('money', '实发金额（分）', '實發金額（分）', 'amount paid in fen'),
  },
} satisfies Partial<Vocabulary>;
