import type { faultClasses } from '#contract/service-request-shape.ts';

export interface Fault {
  readonly faultClass: (typeof faultClasses)[number];
  readonly description: string;
  readonly cause: string;
  readonly work: string;
  readonly part: string;
}

/** What goes wrong with buses, as callers and engineers put it. */
export const faults: readonly Fault[] = [
  {
    faultClass: 'body',
    description: '中门关闭后不能完全闭合，行驶中有异响。',
    cause: '门泵导杆变形',
    work: '更换门泵导杆并调整',
    part: '门泵导杆',
  },
  {
    faultClass: 'body',
    description: '右侧舱门锁损坏，无法锁止。',
    cause: '锁体磨损',
    work: '更换舱门锁总成',
    part: '舱门锁总成',
  },
  {
    faultClass: 'body',
    description: '雨天车顶漏水，座椅受潮。',
    cause: '天窗密封条老化',
    work: '更换密封条并打胶',
    part: '天窗密封条',
  },
  {
    faultClass: 'body',
    description: '后视镜支架松动，无法固定。',
    cause: '支架螺纹滑丝',
    work: '更换支架',
    part: '后视镜支架',
  },
  {
    faultClass: 'body',
    description: '乘客座椅固定脚开焊。',
    cause: '焊接疲劳',
    work: '补焊并加强',
    part: '固定脚',
  },
  {
    faultClass: 'chassis',
    description: '气压上升缓慢，制动发软。',
    cause: '干燥器堵塞',
    work: '更换干燥筒',
    part: '干燥筒',
  },
  {
    faultClass: 'chassis',
    description: '行驶中方向盘抖动，轮胎偏磨。',
    cause: '横拉杆球头松旷',
    work: '更换球头并做四轮定位',
    part: '横拉杆球头',
  },
  {
    faultClass: 'engine',
    description: '发动机水温过高，仪表报警。',
    cause: '风扇离合器失效',
    work: '更换风扇离合器',
    part: '风扇离合器',
  },
  {
    faultClass: 'engine',
    description: '发动机动力不足，爬坡无力，尾气发黑。',
    cause: '增压管路漏气',
    work: '更换增压胶管',
    part: '增压胶管',
  },
  {
    faultClass: 'electrical',
    description: '空调不制冷，仪表无故障码。',
    cause: '压缩机离合器继电器损坏',
    work: '更换继电器',
    part: '空调继电器',
  },
  {
    faultClass: 'electrical',
    description: '车辆无法启动，仪表无显示。',
    cause: '总电源线束接头氧化',
    work: '清理并更换接头',
    part: '电源接头',
  },
  {
    faultClass: 'other',
    description: '车内监控主机频繁重启。',
    cause: '供电电压不稳',
    work: '加装稳压模块',
    part: '稳压模块',
  },
];
