import { tsvectorText } from '#platform/search/vector.ts';

const parts = [
  '前门',
  '后门',
  '空调',
  '发动机',
  '变速箱',
  '制动系统',
  '转向机',
  '仪表盘',
  '雨刮器',
  '动力电池',
  '车窗',
  '座椅',
];
const faults = [
  '打不开',
  '异响',
  '漏油',
  '不制冷',
  '抖动',
  '报警',
  '无法启动',
  '漏水',
  '发热',
  '松动',
  '失灵',
  '断裂',
];
const moments = [
  '早班出车时',
  '冷车启动后',
  '满载爬坡时',
  '高速行驶中',
  '雨天',
  '停车充电时',
  '急刹车时',
  '怠速时',
];
const wishes = ['请尽快派人', '司机已重启两次', '乘客无法上车', '影响明天早班', '同批车也有', '上月修过一次'];

/** What callers say, as many different texts as there are ways to put the words together. */
export function descriptions(): string[] {
  return parts.flatMap(part =>
    faults.flatMap(fault =>
      moments.map((moment, n) => `${moment}${part}${fault}，${wishes[(n + fault.length) % wishes.length]}`),
    ),
  );
}

export const cities = ['济南', '青岛', '烟台', '潍坊', '临沂', '淄博', '威海', '日照', '德州', '聊城'];
export const kinds = ['公交总公司', '长途客运公司', '旅游客运公司', '出租汽车公司', '校车服务公司'];

/** Words of 2 to 4 characters that somebody types, in simplified and in traditional characters. */
export const searched = [
  '空调',
  '漏油',
  '发动机',
  '变速箱',
  '制动系统',
  '动力电池',
  '空調',
  '發動機',
  '變速箱',
  '制動系統',
];

/** A text with what the product would find it by. */
export function withWords(text: string): { readonly text: string; readonly words: string } {
  return { text, words: tsvectorText(text) };
}
