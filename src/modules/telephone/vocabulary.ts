import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const extension = spec.fact('text', means('分机号', '分機號碼', 'extension'));

export const telephoneVocabulary = {
  actions: {
    'call.report': spec.action(
      means('电话系统上报来电', '電話系統回報來電', 'tell of a call, as a telephone system'),
    ),
    'call.return': spec.action(means('登记回拨', '登記回撥', 'record that a missed call was returned')),
    'call.reveal': spec.action(
      means('查看完整来电号码', '查看完整來電號碼', 'read the number of a caller in full'),
    ),
    'message.take': spec.action(means('代接电话留言', '代接電話留言', 'take a message for a colleague')),
    'telephone.connect': spec.action(means('接入电话系统', '接入電話系統', 'connect a telephone system')),
    'telephone.disconnect': spec.action(
      means('停用电话系统', '停用電話系統', 'end the key of a telephone system'),
    ),
    'extension.set': spec.action(means('设置分机号', '設定分機號碼', 'set an extension')),
  },
  events: {
    'call.rang': spec.event(means('电话响铃', '電話響鈴', 'the telephone rang'), { extension }),
    'call.passed_on': spec.event(
      means('来电已转到另一分机', '來電已轉到另一分機', 'the call was passed on'),
      {
        extension,
      },
    ),
    'call.answered': spec.event(means('已接听电话', '已接聽電話', 'the call was taken'), { extension }),
    'call.ended': spec.event(means('通话已结束', '通話已結束', 'the call ended')),
    'call.missed': spec.event(means('漏接电话', '漏接電話', 'a call was missed')),
    'call.return_tried': spec.event(
      means('已回拨但未联系上', '已回撥但未聯繫上', 'the call was returned, but nobody was reached'),
    ),
    'call.returned': spec.event(means('已回拨', '已回電', 'the call was returned'), {
      result: spec.listed(
        ['called_back', 'called_again'],
        means(
          '由我方回拨，或对方再次来电',
          '由我方回撥，或對方再次來電',
          'called back, or they called again',
        ),
      ),
    }),
    'call.revealed': spec.event(
      means('已查看完整来电号码', '已查看完整來電號碼', 'the number of the caller was read in full'),
    ),
    'message.taken': spec.event(
      means('已代接电话留言', '已代接電話留言', 'a message for a colleague was taken'),
    ),
    'company.telephone_connected': spec.event(
      means('电话系统已接入', '電話系統已接入', 'a telephone system was connected'),
      { name: spec.fact('text', means('电话系统名称', '電話系統名稱', 'name of the telephone system')) },
    ),
    'company.telephone_disconnected': spec.event(
      means('电话系统已停用', '電話系統已停用', 'a telephone system was disconnected'),
      { name: spec.fact('text', means('电话系统名称', '電話系統名稱', 'name of the telephone system')) },
    ),
    'person.extension_set': spec.event(means('分机号已设置', '分機號碼已設定', 'the extension was set'), {
      extension,
    }),
  },
  facts: {
    'call.person': spec.fact(
      'text',
      means('接电话的人（人员编号）', '接電話的人（人員編號）', 'whose telephone rings or who answered (id)'),
    ),
    'call.number_known': spec.fact(
      'boolean',
      means('来电显示了号码', '來電顯示了號碼', 'the number of the caller was told'),
    ),
    'message.caller': spec.fact('text', means('来电人', '來電人', 'who called')),
    'message.for_person': spec.fact('text', means('留言对象', '留言對象', 'for whom')),
    'message.text': spec.fact('text', means('留言内容', '留言內容', 'the message')),
    'message.taken_at': spec.fact('instant', means('留言时间', '留言時間', 'when it was taken')),
  },
} satisfies Partial<Vocabulary>;
