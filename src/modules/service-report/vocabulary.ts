import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const archive = 'the archive of signed reports';

/** All facts are those of the report of the latest work order. Of long texts the beginning is enough: clauses ask whether they are there. */
export const serviceReportVocabulary = {
  actions: {
    'service_report.sign': spec.action(
      means('请用户签字确认', '請使用者簽名確認', "take the customer's signature"),
    ),
    'service_report.refuse_to_sign': spec.action(
      means('记录用户拒签', '記錄使用者拒簽', 'record that the customer refuses to sign'),
      'refused signatures',
    ),
    'service_report.archive': spec.action(
      means('服务报告归档', '服務報告歸檔', 'archive the service report'),
      archive,
    ),
    'satisfaction.record': spec.action(
      means('记录满意度调查', '記錄滿意度調查', 'record the satisfaction survey'),
    ),
  },
  events: {
    'service_report.signed': spec.event(
      means('服务报告已签字', '服務報告已簽名', 'the customer signed the service report'),
      {
        seal: spec.fact(
          'text',
          means('所签报告的哈希值', '所簽報告的雜湊值', 'hash of the report that was signed'),
        ),
      },
    ),
    'service_report.signature_refused': spec.event(
      means('用户拒签服务报告', '使用者拒簽服務報告', 'the customer refused to sign'),
      undefined,
      'refused signatures',
    ),
    'service_report.archived': spec.event(
      means('服务报告已归档', '服務報告已歸檔', 'the service report was archived'),
      undefined,
      archive,
    ),
    'service_report.handed_over': spec.event(
      means('服务报告已交给客户', '服務報告已交給客戶', 'the report was handed over to the customer'),
    ),
    'satisfaction.recorded': spec.event(
      means('满意度已记录', '滿意度已記錄', 'the satisfaction survey was answered'),
      {
        score: spec.fact('integer', means('满意度（1 至 5 分）', '滿意度（1 至 5 分）', 'mark from 1 to 5')),
      },
    ),
  },
  facts: {
    'report.use': spec.fact('text', means('车辆使用情况', '車輛使用情況', 'how it is used')),
    'report.fault': spec.fact('text', means('故障现象', '故障現象', 'fault')),
    'report.history': spec.fact(
      'text',
      means('故障前后情况', '故障前後情況', 'what went before and after the fault'),
    ),
    'report.cause': spec.fact('text', means('故障真实原因', '故障真實原因', 'true cause')),
    'report.work': spec.fact('text', means('维修内容', '維修內容', 'work done')),
    'report.repaired_at': spec.fact('instant', means('维修时间', '維修時間', 'when it was repaired')),
    'report.parts_replaced': spec.fact('text', means('更换的配件', '更換的零件', 'parts replaced')),
    'report.test_result': spec.fact('text', means('检验结果', '檢驗結果', 'result of the test')),
    'report.guidance_given': spec.fact(
      'boolean',
      means('已讲解使用与保养', '已說明使用與保養', 'use and maintenance were explained'),
    ),
    'report.running_hours': spec.fact(
      'integer',
      means('运行时间（小时）', '運轉時間（小時）', 'running hours'),
    ),
    'report.mileage': spec.fact('distance', means('行驶里程', '行駛里程', 'mileage')),
    'report.in_three_guarantees': spec.fact(
      'boolean',
      means('属于三包范围', '屬於三包範圍', 'within the three guarantees'),
    ),
    'report.dismantled_before': spec.fact(
      'boolean',
      means('故障件曾被拆卸', '故障零件曾被拆卸', 'the faulty part was dismantled before'),
    ),
    'report.charge': spec.fact('money', means('收费合计（分）', '收費合計（分）', 'total charge in fen')),
    'report.signed_at': spec.fact(
      'instant',
      means('用户签字时刻', '使用者簽名時刻', 'when the customer signed'),
    ),
    'report.signer_name': spec.fact('text', means('签字人姓名', '簽名人姓名', 'name of who signs')),
    'report.signer_position': spec.fact('text', means('签字人职务', '簽名人職務', 'position of who signs')),
    'report.signer_decides': spec.fact(
      'boolean',
      means('签字人为客户的决策人', '簽名人為客戶的決策者', 'who signs decides for the customer'),
    ),
    'satisfaction.score': spec.fact(
      'integer',
      means('满意度（1 至 5 分）', '滿意度（1 至 5 分）', 'mark from 1 to 5'),
    ),
  },
} satisfies Partial<Vocabulary>;
