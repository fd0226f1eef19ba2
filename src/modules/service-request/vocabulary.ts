import {
  channels,
  faultClasses,
  requestKinds,
  requestStates,
  severities,
} from '#contract/service-request-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const serviceRequestVocabulary = {
  actions: {
    'service_request.register': spec.action(
      means('登记服务请求', '登記服務請求', 'register a service request'),
    ),
    'service_request.triage': spec.action(
      means('分诊并受理', '分流並受理', 'triage and take over the request'),
    ),
    'service_request.assign': spec.action(
      means('指定坐席负责人', '指定客服負責人', 'give it to somebody of the desk'),
    ),
    'service_request.reply': spec.action(means('答复用户', '回覆使用者', 'answer the customer')),
    'service_request.contact_in_writing': spec.action(
      means('书面联系用户', '書面聯繫使用者', 'take it up with the customer in writing'),
    ),
    'service_request.note': spec.action(
      means('写内部备注', '填寫內部備註', 'write a note or a remote attempt down'),
    ),
    'service_request.wait': spec.action(means('转为等待用户', '轉為等待使用者', 'wait for the customer')),
    'service_request.resume': spec.action(means('恢复处理', '恢復處理', 'go on after waiting')),
    'service_request.solve_remotely': spec.action(means('远程解决', '遠端解決', 'solve it without a visit')),
    'service_request.pass_to_field': spec.action(
      means('转现场服务', '轉現場服務', 'pass it on to field service'),
    ),
    'service_request.close': spec.action(means('关闭服务请求', '結案', 'close the request')),
    'service_request.cancel': spec.action(means('取消服务请求', '取消服務請求', 'cancel the request')),
    'service_request.reopen': spec.action(
      means('重新打开服务请求', '重新開啟服務請求', 'open the request again'),
    ),
    'service_request.merge': spec.action(
      means('合并重复的服务请求', '合併重複的服務請求', 'merge it into another request'),
    ),
    'service_request.unmerge': spec.action(means('撤销合并', '撤銷合併', 'undo the merge')),
    'service_request.split': spec.action(
      means('拆分出另一服务请求', '拆分出另一服務請求', 'split another request off'),
    ),
    'service_request.link': spec.action(means('关联服务请求', '關聯服務請求', 'link it to another request')),
    'service_request.unlink': spec.action(means('解除关联', '解除關聯', 'undo a link')),
    'service_request.object': spec.action(means('用户提出异议', '使用者提出異議', 'object, as the customer')),
  },
  events: {
    'service_request.registered': spec.event(
      means('服务请求已登记', '服務請求已登記', 'the request was registered'),
      {
        call_id: spec.fact('text', means('来电（编号）', '來電（編號）', 'the telephone call (id)')),
      },
    ),
    'service_request.triaged': spec.event(
      means('服务请求已分诊', '服務請求已分流', 'the request was triaged'),
      {
        reclassified: spec.fact(
          'boolean',
          means(
            '故障类别或配套厂家的判断有变',
            '故障類別或協力廠的判斷有變',
            'fault class or need of a supplier was judged anew',
          ),
        ),
      },
    ),
    'service_request.handed_over': spec.event(
      means('坐席负责人已变更', '客服負責人已變更', 'somebody else of the desk has it'),
    ),
    'service_request.replied': spec.event(means('已答复用户', '已回覆使用者', 'the customer was answered')),
    'service_request.contacted_in_writing': spec.event(
      means('已书面联系用户', '已書面聯繫使用者', 'it was taken up with the customer in writing'),
    ),
    'service_request.noted': spec.event(means('已写备注', '已填寫備註', 'a note was written down'), {
      remote_attempt: spec.fact(
        'boolean',
        means('是一次远程处理', '是一次遠端處理', 'it tells of a remote attempt'),
      ),
    }),
    'service_request.waiting': spec.event(
      means('开始等待用户', '開始等待使用者', 'waiting for the customer began'),
      {
        reason: spec.listed(
          ['customer_away', 'customer_to_decide', 'customer_to_send', 'site_not_ready'],
          means('等待的原因', '等待的原因', 'what is waited for'),
        ),
        files: spec.fact(
          'text',
          means('凭证（文件编号）', '憑證（檔案編號）', 'what shows it (ids of the files)'),
        ),
        sha256: spec.fact('text', means('凭证的哈希值', '憑證的雜湊值', 'hashes of what shows it')),
      },
    ),
    'service_request.resumed': spec.event(means('等待结束', '等待結束', 'waiting for the customer ended')),
    'service_request.solved_remotely': spec.event(
      means('已远程解决', '已遠端解決', 'it was solved without a visit'),
    ),
    'service_request.passed_to_field': spec.event(
      means('已转现场服务', '已轉現場服務', 'it was passed on to field service'),
    ),
    'service_request.closed': spec.event(means('服务请求已关闭', '服務請求已結案', 'the request was closed')),
    'service_request.cancelled': spec.event(
      means('服务请求已取消', '服務請求已取消', 'the request was cancelled'),
    ),
    'service_request.reopened': spec.event(
      means('服务请求已重新打开', '服務請求已重新開啟', 'the request was opened again'),
    ),
    'service_request.merged': {
      ...spec.event(means('已并入另一服务请求', '已併入另一服務請求', 'it was merged into another request'), {
        into: spec.fact('text', means('并入的请求编号', '併入的請求編號', 'number of the other request')),
      }),
      clocks: 'set_aside',
    },
    'service_request.unmerged': {
      ...spec.event(means('合并已撤销', '合併已撤銷', 'the merge was undone')),
      clocks: 'take_up',
    },
    'service_request.absorbed': spec.event(
      means('另一服务请求已并入', '另一服務請求已併入', 'another request was merged into it'),
      {
        from: spec.fact(
          'text',
          means('被并入的请求编号', '被併入的請求編號', 'number of the merged request'),
        ),
      },
    ),
    'service_request.released': spec.event(
      means('并入的服务请求已分出', '併入的服務請求已分出', 'a merged request was taken out again'),
      { from: spec.fact('text', means('分出的请求编号', '分出的請求編號', 'number of the request')) },
    ),
    'service_request.split_off': spec.event(
      means('已拆分出另一服务请求', '已拆分出另一服務請求', 'another request was split off'),
      { into: spec.fact('text', means('拆分出的请求编号', '拆分出的請求編號', 'number of the new request')) },
    ),
    'service_request.linked': spec.event(
      means('已关联服务请求', '已關聯服務請求', 'it was linked to another request'),
      { other: spec.fact('text', means('关联的请求编号', '關聯的請求編號', 'number of the other request')) },
    ),
    'service_request.unlinked': spec.event(
      means('已解除关联', '已解除關聯', 'a link to another request was undone'),
      { other: spec.fact('text', means('关联的请求编号', '關聯的請求編號', 'number of the other request')) },
    ),
    'service_request.objected': spec.event(
      means('用户已提出异议', '使用者已提出異議', 'the customer objected'),
    ),
  },
  facts: {
    'service_request.state': spec.listed(
      requestStates,
      means('服务请求的状态', '服務請求的狀態', 'state of the request'),
    ),
    'service_request.channel': spec.listed(
      channels,
      means('受理渠道', '受理管道', 'channel by which it came'),
    ),
    'service_request.kind': spec.listed(requestKinds, means('服务类型', '服務類型', 'kind of service')),
    'service_request.fault_class': spec.listed(faultClasses, means('故障类别', '故障類別', 'fault class')),
    'service_request.severity': spec.listed(severities, means('紧急程度', '緊急程度', 'severity')),
    'service_request.owner': spec.fact(
      'text',
      means('坐席负责人（人员编号）', '客服負責人（人員編號）', 'who has it at the desk (id of the person)'),
    ),
    'service_request.supplier_needed': spec.fact(
      'boolean',
      means('须联系配套厂家', '須聯繫協力廠', 'a component supplier has to be asked'),
    ),
    'service_request.opened_by_staff': spec.fact(
      'boolean',
      means(
        '由本公司人员提出（不是用户直接报修）',
        '由本公司人員提出（不是使用者直接報修）',
        'raised by own staff, not by the customer',
      ),
    ),
    'service_request.remote_tried': spec.fact(
      'boolean',
      means('已尝试远程处理', '已嘗試遠端處理', 'a remote attempt was made'),
    ),
    'service_request.wait_shown': spec.fact(
      'boolean',
      means(
        '等待用户附有凭证',
        '等待使用者附有憑證',
        'something was attached that shows why the customer is waited for',
      ),
    ),
  },
} satisfies Partial<Vocabulary>;
