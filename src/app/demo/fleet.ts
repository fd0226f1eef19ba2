import type { AddAsset } from '#contract/asset.ts';
import type { AddCustomer } from '#contract/customer.ts';
import type { CivilDate } from '#kernel/time.ts';
import { regions } from '#modules/organisation/index.ts';
import type { DemoBranch } from './company.ts';
import type { Random } from './random.ts';

const trades = ['公共交通', '客运', '旅游客运', '通勤班车', '长途客运', '校车服务'] as const;
const words = ['东方', '万里', '顺达', '长青', '明湖', '金桥', '安途', '新程', '远山', '和风'] as const;
const surnames = [...'王李张刘陈杨黄赵周吴徐孙马朱胡'];
const given = ['建国', '秀英', '志强', '小红', '海涛', '丽华', '国庆', '春燕', '晓东', '文静'] as const;
const lines = [
  { productLine: '城市客车', models: ['示例6105', '示例6120'] },
  { productLine: '公路客车', models: ['示例6119', '示例6127'] },
  { productLine: '校车', models: ['示例6580', '示例6730'] },
] as const;

/** A fleet that is served from a branch, with a telephone number that nobody can have. */
export function aFleet(random: Random, branch: DemoBranch, number: number): AddCustomer {
  const adcode = random.pick(branch.around);
  const place = regions().get(adcode)?.name ?? '';
  const name = `${place}${random.pick(words)}${random.pick(trades)}公司（示例${number}）`;
  const contact = {
    name: random.pick(surnames) + random.pick(given),
    phone: `199000${String(number).padStart(5, '0')}`,
  };
  const street = `${random.pick(words)}路${random.between(1, 300)}号`;
  const tier = random.pick(['A', 'B', 'B', 'C'] as const);
  const kind = random.chance(0.1) ? ('agent' as const) : ('end_user' as const);
  return {
    name,
    kind,
    tier,
    contact,
    site: { name: random.pick(['总站', '停车场', '维修厂']), adcode, address: street },
  };
}

export interface Owner {
  readonly customerId: string;
  readonly siteId: string;
}

/** A bus sold within the last six years, in warranty for three. */
export function aBus(
  random: Random,
  owner: Owner,
  { number, today }: { number: number; today: CivilDate },
): AddAsset {
  const line = random.pick(lines);
  const sold = Temporal.PlainDate.from(today).subtract({ days: random.between(30, 6 * 365) });
  return {
    ...owner,
    serialNo: `LDEMO${String(random.between(10, 99))}${String(number).padStart(10, '0')}`,
    vehicleNo: `示${random.pick([...'ABCDEF'])}${String(10_000 + number)}`,
    productLine: line.productLine,
    model: random.pick(line.models),
    soldOn: sold.toString(),
    warrantyUntil: sold.add({ years: 3 }).toString(),
    soldByAgent: random.chance(0.2),
  };
}
