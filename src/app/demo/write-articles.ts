import type { DraftArticle } from '#contract/article.ts';
import { knowledgeRoutes } from '#modules/knowledge/index.ts';
import type { Actor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Composition } from '../compose.ts';
import { doAll } from './do-all.ts';
import { castOf } from './history/cast.ts';

const doorTree = `start: pressure
questions:
  pressure:
    ask: { zh-CN: 仪表气压达到 0.6 MPa 吗？, zh-TW: 儀表氣壓達到 0.6 MPa 嗎？, en: Does the gauge show 0.6 MPa? }
    answers:
      - { say: { zh-CN: 达到, zh-TW: 達到, en: 'It does' }, to: valve }
      - { say: { zh-CN: 达不到, zh-TW: 達不到, en: 'It does not' }, to: leak }
  valve:
    ask: { zh-CN: 按下门开关能听到电磁阀动作吗？, zh-TW: 按下門開關能聽到電磁閥動作嗎？, en: Can the valve be heard when the switch is pressed? }
    answers:
      - { say: { zh-CN: 能听到, zh-TW: 能聽到, en: 'It can' }, to: emergency }
      - { say: { zh-CN: 听不到, zh-TW: 聽不到, en: 'It cannot' }, to: wire }
results:
  leak:
    cause: { zh-CN: 门泵或气路漏气, zh-TW: 門泵或氣路漏氣, en: Door pump or air line leaks }
    remedy: { zh-CN: 现场查漏，更换门泵, zh-TW: 現場查漏，更換門泵, en: Find the leak and replace the door pump }
    outcome: pass_to_field
    skill: 气路
    parts: { zh-CN: 门泵 MB-1、气管, zh-TW: 門泵 MB-1、氣管, en: 'Door pump MB-1, air line' }
  emergency:
    cause: { zh-CN: 应急阀未复位, zh-TW: 應急閥未復位, en: Emergency valve not reset }
    remedy: { zh-CN: 请司机将应急阀旋回“正常”, zh-TW: 請司機將應急閥旋回「正常」, en: Let the driver turn the emergency valve back to normal }
    outcome: solve
  wire:
    cause: { zh-CN: 电磁阀接线松脱, zh-TW: 電磁閥接線鬆脫, en: Wire of the valve is loose }
    remedy: { zh-CN: 现场重新插接并固定, zh-TW: 現場重新插接並固定, en: Plug it in again and fix it }
    outcome: pass_to_field
    skill: 电气
`;

const city = { productLine: '城市客车', isPublic: false } as const;

/** What the demonstration company knows: a fault tree, what was learnt, and a manual that nobody has looked at yet. */
const articles: readonly DraftArticle[] = [
  { kind: 'fault_tree', title: '前门打不开', body: doorTree, faultClass: 'body', ...city },
  {
    ...{ kind: 'solution', title: '车门关不严：先查应急阀', faultClass: 'body', ...city, isPublic: true },
    body: '一、看仪表气压是否在 0.6 MPa 以上。\n二、看应急阀是否在“正常”位置。\n三、门缝处有无异物。\n\n以上三项可以请司机自己检查。',
  },
  {
    ...{ kind: 'solution', title: '空调不制冷：冷凝风机保险', faultClass: 'electrical', ...city },
    body: '先听冷凝风机是否转动；不转动时查顶置保险 F12（30 A）。同批次车辆已有三起。',
  },
  {
    kind: 'product_manual',
    title: '城市客车使用说明书',
    body: '第一章 驾驶区；第二章 车门；第三章 空调。',
    ...city,
  },
];

/** Support writes, quality looks at all but the last. */
export async function writeArticles(composition: Composition, branchId: string): Promise<void> {
  const { support, quality } = (await castOf(composition.db))(branchId);
  for (const article of articles) {
    const { id } = await act(composition, { action: 'article.draft', actor: support, input: article });
    await act(composition, { action: 'article.submit', actor: support, input: { id } });
    if (article === articles.at(-1)) continue;
    await act(composition, { action: 'article.publish', actor: quality, input: { id } });
  }
}

interface Deed {
  readonly action: string;
  readonly actor: Actor;
  readonly input: object;
}

async function act({ road }: Composition, { action, actor, input }: Deed): Promise<{ readonly id: string }> {
  const [done] = await doAll(road, [{ command: commandOf(action), actor, input }]);
  return done as { readonly id: string };
}

function commandOf(action: string): Command {
  const route = knowledgeRoutes.find(({ endpoint }) => endpoint.action === action);
  if (route?.kind !== 'command') throw new Error(`demonstration: no command ${action}`);
  return route.command;
}
