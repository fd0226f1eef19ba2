import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const robotVocabulary = {
  actions: {
    'robot.add': spec.action(means('添加群机器人', '新增群組機器人', 'add a group robot')),
    'robot.listen': spec.action(
      means('设置群机器人接收消息', '設定群組機器人接收訊息', 'set what a group robot hears'),
    ),
    'robot.remove': spec.action(means('停用群机器人', '停用群組機器人', 'end a group robot')),
  },
  events: {
    'company.robot_added': spec.event(means('群机器人已添加', '群組機器人已新增', 'a group robot was added')),
    'company.robot_listening': spec.event(
      means('群机器人的接收已设置', '群組機器人的接收已設定', 'what a group robot hears was set'),
    ),
    'company.robot_removed': spec.event(
      means('群机器人已停用', '群組機器人已停用', 'a group robot was ended'),
    ),
  },
} satisfies Partial<Vocabulary>;
