import { action, event, fact } from '#engine/pack/short-forms.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** A remote session and what it found. */
export const remoteWords = {
  actions: {
    'remote_session.start': action('开始远程会话', '開始遠端連線', 'begin a remote session'),
    'remote_session.end': action('结束远程会话', '結束遠端連線', 'end a remote session'),
  },
  events: {
    'remote_session.started': event('远程会话已开始', '遠端連線已開始', 'a remote session began'),
    'remote_session.ended': event('远程会话已结束', '遠端連線已結束', 'a remote session ended', {
      solved: fact('boolean', '远程已解决', '遠端已解決', 'solved remotely'),
    }),
  },
  facts: {
    'remote.tool': fact('text', '远程工具', '遠端工具', 'remote tool'),
    'remote.consented_by': fact('text', '同意远程操作的用户', '同意遠端操作的使用者', 'who consented'),
    'remote.work': fact('text', '远程处理内容', '遠端處理內容', 'what was done remotely'),
    'remote.cause': fact('text', '远程诊断的原因', '遠端診斷的原因', 'cause found remotely'),
    'remote.solution': fact('text', '远程给出的解决方案', '遠端提供的解決方案', 'solution given remotely'),
    'remote.solved': fact('boolean', '远程已解决', '遠端已解決', 'solved remotely'),
  },
} satisfies Partial<Vocabulary>;
