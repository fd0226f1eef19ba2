import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('meter reading and billing');

const customerClass = listed(
  ['commercial', 'public_welfare', 'household_outdoor', 'household_indoor'],
  '用气类别（商业、公福、居民户外表、居民户内表）',
  '用氣類別（商業、公福、居民戶外表、居民戶內表）',
  'class of the gas customer',
);
const amount = fact('money', '气费（分）', '瓦斯費（分）', 'gas fee in fen');

/** Gas meters from the reading to the bill, its payment, the arrears and the cut-off. */
export const meterBillingWords = {
  actions: {
    'meter.read': action('抄表', '抄表', 'read a meter'),
    'meter_round.close': action('抄表任务收单', '抄表任務收單', 'close a reading round'),
    'gas_bill.enter': action(
      '把用气量录入收费系统',
      '將用氣量登錄收費系統',
      'enter the volume in the charging system',
    ),
    'arrears_notice.issue': action('开具气费催缴通知单', '開立瓦斯費催繳通知單', 'issue the arrears notice'),
    'gas_supply.cut_off': action('停气', '停氣', 'cut gas off'),
  },
  events: {
    'meter.fell_due': event('燃气表到抄表期', '瓦斯表到抄表期', 'a meter fell due for reading', {
      customer_class: customerClass,
    }),
    'meter.read': event('已抄表', '已抄表', 'a meter was read', {
      customer_class: customerClass,
      estimated: fact('boolean', '是估抄', '是估抄', 'the reading is an estimate'),
      collected: fact('boolean', '已同时收费', '已同時收費', 'the fee was collected as well'),
    }),
    'meter.reading_entered': event(
      '读数已录入电子档案',
      '讀數已登錄電子檔案',
      'the reading was entered in the file',
    ),
    'meter.anomaly_found': event('发现燃气表异常', '發現瓦斯表異常', 'a faulty meter was found', {
      kind: listed(
        ['fast', 'slow', 'failed'],
        '走快、走慢或失灵',
        '走快、走慢或故障',
        'fast, slow or failed',
      ),
    }),
    'meter.anomaly_reported': event('燃气表异常已上报', '瓦斯表異常已上報', 'the faulty meter was reported'),
    'meter_round.closed': event('抄表任务已收单', '抄表任務已收單', 'a reading round was closed'),
    'reading_report.checked': event('抄收报表已核对', '抄收報表已核對', 'the reading report was checked', {
      lines: fact('integer', '报表行数', '報表列數', 'lines of the report'),
      correct_lines: fact('integer', '无误行数', '無誤列數', 'lines that are right'),
    }),
    'gas_bill.issued': event('气费结算单已开具', '瓦斯費結算單已開立', 'the gas bill was issued', { amount }),
    'gas_bill.delivered': event('气费结算单已送达', '瓦斯費結算單已送達', 'the gas bill was delivered'),
    'gas_bill.handed_over': event(
      '气费结算单已交前台',
      '瓦斯費結算單已交櫃檯',
      'the signed bill was handed to the desk',
    ),
    'gas_bill.entered': event(
      '用气量已录入收费系统',
      '用氣量已登錄收費系統',
      'the volume was entered in the charging system',
    ),
    'gas_bill.paid': event('气费已缴', '瓦斯費已繳', 'the gas fee was paid', { amount }),
    'gas_bill.fell_overdue': event('气费逾期未缴', '瓦斯費逾期未繳', 'the gas fee fell overdue'),
    'gas_bill.dunned': event(
      '已电话或书面通知缴费',
      '已電話或書面通知繳費',
      'the user was told of the arrears',
      {
        channel: listed(['phone', 'written'], '电话或书面', '電話或書面', 'by telephone or in writing'),
      },
    ),
    'gas_bill.arrears_passed_on': event(
      '欠费资料已转抄表员',
      '欠費資料已轉抄表員',
      'the arrears were passed to the meter reader',
    ),
    'arrears_notice.issued': event(
      '气费催缴通知单已送达',
      '瓦斯費催繳通知單已送達',
      'the arrears notice was issued',
    ),
    'gas_supply.cut_off': event('已停气', '已停氣', 'gas was cut off'),
    'gas_supply.restored': event('已恢复供气', '已恢復供氣', 'gas was restored'),
  },
  facts: {
    'meter.customer_class': customerClass,
    'meter.kind': fact('text', '气表类型', '瓦斯表類型', 'type of the meter'),
    'meter.meter_no': fact('text', '气表编号', '瓦斯表編號', 'number of the meter'),
    'meter.years_in_service': fact('integer', '气表使用年限', '瓦斯表使用年限', 'years in service'),
    'meter.inlet_side': listed(['left', 'right'], '左进或右进', '左進或右進', 'left or right inlet'),
    'meter.reading': fact('decimal', '本次读数', '本次讀數', 'reading'),
    'meter.last_reading': fact('decimal', '上次读数', '上次讀數', 'reading before'),
    'meter.estimated': fact('boolean', '拟估抄', '擬估抄', 'the reading would be an estimate'),
    'meter.base_reading': fact('decimal', '基表读数', '基表讀數', 'reading of the base meter'),
    'meter.cumulative_volume': fact('decimal', '累计用气量', '累計用氣量', 'cumulative gas volume'),
    'meter.remaining_volume': fact('decimal', '表内存量', '表內存量', 'amount that remains in the meter'),
    'meter.day_of_month': fact(
      'integer',
      '抄表日（当月第几日）',
      '抄表日（當月第幾日）',
      'day of the month of the reading',
    ),
    'meter.sheet_no': fact('text', '抄表记录单编号', '抄表記錄單編號', 'number of the reading sheet'),
    'meter.sheet_legible': fact(
      'boolean',
      '抄表记录单清楚完好',
      '抄表記錄單清楚完好',
      'the sheet is legible and clean',
    ),
    'meter_round.sheets_missing': fact(
      'integer',
      '缺少的记录单张数',
      '缺少的記錄單張數',
      'reading sheets that are missing',
    ),
    'gas_bill.period': fact('text', '结算期', '結算期', 'period of the bill'),
    'gas_bill.volume': fact(
      'decimal',
      '用气量（立方米）',
      '用氣量（立方公尺）',
      'gas volume in cubic metres',
    ),
    'gas_bill.amount': amount,
    'gas_bill.customer_signed': fact(
      'boolean',
      '用户已在结算单上签字',
      '使用者已在結算單上簽名',
      'the customer signed the bill',
    ),
    'arrears_notice.amount': fact('money', '欠费金额（分）', '欠費金額（分）', 'arrears in fen'),
    'arrears_notice.pay_until': fact('civil_date', '催缴期限', '催繳期限', 'day until which to pay'),
    'arrears_notice.warns_of_cut_off': fact(
      'boolean',
      '已写明停气后果',
      '已載明停氣後果',
      'it warns of the cut-off',
    ),
  },
} satisfies Partial<Vocabulary>;
