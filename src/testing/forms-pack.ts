import type { PackFile } from '#engine/pack/document.ts';

const means = (text: string) => `{ zh-CN: ${text}, zh-TW: ${text}, en: ${text} }`;

/**
 * A small regulation of forms: a loan with a chain by amount, an exchange that stands before cancelling a case and is
 * decided by two departments at once, a plan on which most managers must agree, and a record that nobody approves.
 */
const text = `
pack: test-forms
version: "1"
source: test
title: ${means('表单测试制度')}
settings: {}
forms:
  - id: loan
    printed: 《借款单》
    title: ${means('借款单')}
    filled_by: [engineer, manager]
    keep: 3y
    fields:
      - { name: reason, type: text, required: true, label: ${means('事由')} }
      - { name: amount, type: money, required: true, label: ${means('金额')} }
      - { name: wanted_on, type: date, label: ${means('用款日期')} }
      - name: urgency
        type: choice
        options: [{ value: normal, label: ${means('一般')} }, { value: urgent, label: { zh-CN: 紧急, zh-TW: 緊急, en: urgent } }]
        label: ${means('缓急')}
      - { name: why_urgent, type: text, required: true, when: form.urgency == "urgent", label: ${means('紧急的理由')} }
      - { name: receipt, type: photo, label: ${means('凭据')} }
      - name: lines
        type: table
        columns:
          - { name: item, type: text, required: true, label: ${means('项目')} }
          - { name: quantity, type: number, label: ${means('数量')} }
        label: ${means('明细')}
  - id: exchange
    printed: 《退换机申请》
    title: ${means('退换机申请')}
    filled_by: csr
    fields:
      - { name: serial, type: text, required: true, fact: asset.serial_no, label: ${means('出厂编号')} }
      - { name: finding, type: text, required: true, label: ${means('结论')} }
  - id: plan
    printed: 《年度计划》
    title: ${means('年度计划')}
    filled_by: engineer
    fields: [{ name: content, type: text, required: true, label: ${means('内容')} }]
  - id: gift
    printed: 《礼品登记》
    title: ${means('礼品登记')}
    filled_by: engineer
    fields: [{ name: amount, type: money, required: true, label: ${means('金额')} }]
  - id: handover
    printed: 《移交单》
    title: ${means('移交单')}
    filled_by: engineer
    signed_by: [warehouse, customer]
    keep: forever
    fields: [{ name: parts, type: text, required: true, label: ${means('移交物品')} }]
chapters:
  - no: "1"
    title: ${means('审批')}
    clauses:
      - id: T.LOAN
        no: "1.1"
        text: ${means('借款须经经理批准，五千元以上须经财务批准。')}
        controls:
          - kind: approval
            name: ${means('借款审批')}
            form: loan
            asked_by: [engineer, manager]
            chain:
              - { role: manager, within: 24h, may_delegate: true }
              - { role: finance, above: "5000" }
      - id: T.EXCHANGE
        no: "1.2"
        text: ${means('退换机须经质量与仓库同意。')}
        controls:
          - kind: approval
            name: ${means('退换机审批')}
            form: exchange
            asked_by: csr
            action: service_request.cancel
            chain: [{ role: [quality, warehouse], together: all }]
      - id: T.PLAN
        no: "1.3"
        text: ${means('计划须经六成经理同意。')}
        controls:
          - kind: approval
            name: ${means('计划审批')}
            form: plan
            asked_by: engineer
            chain: [{ role: manager, together: { share: 60 } }]
      - id: T.GIFT
        no: "1.4"
        text: ${means('收到贵重礼品须经批准。')}
        controls:
          - kind: approval
            name: ${means('礼品审批')}
            form: gift
            asked_by: engineer
            chain: [{ role: manager, when: form.amount > yuan(200) }]
`;

export const formsPack: readonly PackFile[] = [{ name: 'regulation.yaml', text }];
