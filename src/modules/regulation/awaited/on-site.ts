import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('on-site work beyond the main job');

/** What clauses say of installing, taking back, repeated repairs and the season in the fields. */
export const onSiteWords = {
  events: {
    'installation.completed': event(
      '安装调试已完成',
      '安裝試車已完成',
      'installation and commissioning were completed',
    ),
    'work_order.lateness_explained': event(
      '已说明迟到现场的原因',
      '已說明遲到現場的原因',
      'it was explained why the arrival was late',
      {
        cause: listed(
          ['personal', 'traffic', 'weather', 'parts', 'customer', 'other'],
          '迟到现场的原因',
          '遲到現場的原因',
          'why the arrival was late',
        ),
      },
    ),
    'machine.listed': event(
      '机器已列入季前检查',
      '機器已列入季前檢查',
      'a machine was put on the list of the season',
    ),
    'machine.inspected': event(
      '机器已作季前检查',
      '機器已作季前檢查',
      'a machine was checked before the season',
    ),
    'contact_card.sent': event(
      '服务电话已告知用户',
      '服務電話已告知使用者',
      'the user was told the telephone number',
    ),
  },
  facts: {
    'installation.installed': fact('boolean', '已安装', '已安裝', 'it is installed'),
    'installation.commissioned': fact('boolean', '已调试合格', '已試車合格', 'it is commissioned'),
    'installation.staff_trained': fact(
      'boolean',
      '用户人员已培训',
      '使用者人員已訓練',
      "the user's staff is trained",
    ),
    'repair.fault_size': listed(['common', 'large'], '故障大小', '故障大小', 'size of the fault'),
    'machine.findings': fact('text', '季前检查结果', '季前檢查結果', 'findings of the check'),
    'machine.guidance_given': fact(
      'boolean',
      '已指导机手使用保养',
      '已指導操作員使用保養',
      'the operator was guided',
    ),
    'machine.dealer': fact('text', '带队的经销商', '帶隊的經銷商', 'dealer who leads'),
    'season.harvest_at': fact('instant', '开镰时刻', '開始收割時刻', 'when the harvest begins'),
    'contact_card.acknowledged': fact(
      'boolean',
      '用户已确认收到',
      '使用者已確認收到',
      'the user acknowledged it',
    ),
  },
} satisfies Partial<Vocabulary>;
