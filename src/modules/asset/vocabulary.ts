import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const assetVocabulary = {
  actions: {
    'asset.add': spec.action(means('新增设备', '新增設備', 'add a machine')),
  },
  events: {
    'asset.added': spec.event(means('已新增设备', '已新增設備', 'a machine was added')),
    'asset.warranty_started': spec.event(means('保修已开始', '保固已開始', 'the warranty began')),
  },
  facts: {
    'asset.product_line': spec.fact('text', means('产品系列', '產品系列', 'product line')),
    'asset.model': spec.fact('text', means('车型（型号）', '車型（型號）', 'model')),
    'asset.serial_no': spec.fact('text', means('出厂编号', '出廠編號', 'serial number')),
    'asset.vehicle_no': spec.fact('text', means('车号', '車號', 'number of the vehicle')),
    'asset.sold_on': spec.fact('civil_date', means('销售日期', '銷售日期', 'date of sale')),
    'asset.sold_by_agent': spec.fact('boolean', means('由代理商销售', '由代理商銷售', 'sold by an agent')),
    'asset.warranty_until': spec.fact(
      'civil_date',
      means('保修到期日', '保固到期日', 'last day of the warranty'),
    ),
    'asset.own_product': spec.fact(
      'boolean',
      means('本公司生产的产品', '本公司生產的產品', 'made by the company'),
    ),
    'asset.in_warranty': spec.fact(
      'boolean',
      means('报修时在保修期内', '報修時在保固期內', 'in warranty when it was reported'),
    ),
    'asset.distance': spec.fact(
      'distance',
      means('服务网点到用户现场的距离', '服務據點到使用者現場的距離', 'distance from the branch to the site'),
    ),
  },
} satisfies Partial<Vocabulary>;
