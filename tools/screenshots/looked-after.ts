const base = { isCritical: false, isOptional: false };

/** What the department wants looked after before the work. */
export const aChecklist = {
  title: '车辆检修开工前',
  step: 'before',
  items: [
    { ...base, key: 'chocks', text: '已放置车轮挡块', kind: 'yes_no', isCritical: true },
    {
      ...base,
      key: 'pressure',
      text: '气罐压力',
      kind: 'number',
      isCritical: true,
      min: 7,
      max: 9,
      unit: 'bar',
    },
    { ...base, key: 'fluid', text: '冷却液液位', kind: 'choice', options: ['正常', '偏低', '过低'] },
    { ...base, key: 'remark', text: '其他情况', kind: 'text', isOptional: true },
  ],
};

/** What the way cost today. */
export function spentToday() {
  const spentOn = Temporal.Now.plainDateISO('Asia/Shanghai').toString();
  return { kind: 'travel', amountFen: 8_650, spentOn, place: '济南', note: '往返用户处' };
}
