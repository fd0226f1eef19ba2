import type { Role } from '#contract/roles.ts';

/** Everything here is invented; no name belongs to anybody. */
export const demoCompany = {
  companyName: '示例客车制造公司',
  zone: 'Asia/Shanghai',
  pack: 'bus-maker',
} as const;

export interface DemoBranch {
  readonly name: string;
  readonly adcode: string;
  /** Divisions in which its customers are, some near and some far. */
  readonly around: readonly string[];
}

export const demoBranches: readonly [DemoBranch, ...DemoBranch[]] = [
  {
    name: '济南服务网点',
    adcode: '370100',
    around: ['370102', '370112', '370902', '371402', '370302', '370702', '370202'],
  },
  {
    name: '郑州服务网点',
    adcode: '410100',
    around: ['410105', '410122', '410202', '411002', '410302', '411302'],
  },
  {
    name: '成都服务网点',
    adcode: '510100',
    around: ['510107', '510114', '510603', '511402', '510703', '511302'],
  },
];

export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Index of the branch; none for the head office. */
  readonly branch?: number;
  readonly skills?: readonly string[];
}

/** An account for each role; engineers, dispatchers and managers for each branch. */
export const demoPeople: readonly DemoPerson[] = [
  { username: 'csr', name: '林客服', roles: ['csr'], branch: 0 },
  { username: 'support', name: '赵技术', roles: ['support'], branch: 0 },
  { username: 'dispatcher', name: '周调度', roles: ['dispatcher'], branch: 0 },
  { username: 'engineer', name: '陈工', roles: ['engineer'], branch: 0, skills: ['车身', '电器'] },
  { username: 'warehouse', name: '吴库管', roles: ['warehouse'], branch: 0 },
  { username: 'quality', name: '郑质量', roles: ['quality'] },
  { username: 'finance', name: '王财务', roles: ['finance'] },
  { username: 'personnel', name: '冯行政', roles: ['hr'] },
  { username: 'manager', name: '孙经理', roles: ['manager'], branch: 0 },
  { username: 'general_manager', name: '钱总', roles: ['general_manager'] },
  { username: 'auditor', name: '褚审计', roles: ['auditor'] },
];

/** More hands, without accounts of their own to try. */
export const demoHands: readonly DemoPerson[] = [
  { username: '', name: '李工', roles: ['engineer'], branch: 0, skills: ['底盘', '发动机'] },
  { username: '', name: '张工', roles: ['engineer'], branch: 0, skills: ['电器', '发动机'] },
  { username: '', name: '秦工', roles: ['engineer'], branch: 0, skills: ['车身', '底盘'] },
  { username: '', name: '韩工', roles: ['engineer'], branch: 0, skills: ['电器', '底盘'] },
  { username: '', name: '尤工', roles: ['engineer'], branch: 0, skills: ['发动机', '车身'] },
  { username: '', name: '何工', roles: ['engineer'], branch: 1, skills: ['车身', '底盘'] },
  { username: '', name: '许工', roles: ['engineer'], branch: 1, skills: ['发动机', '电器'] },
  { username: '', name: '吕调度', roles: ['dispatcher', 'manager'], branch: 1 },
  { username: '', name: '施工', roles: ['engineer'], branch: 2, skills: ['车身', '电器'] },
  { username: '', name: '孔工', roles: ['engineer'], branch: 2, skills: ['底盘', '发动机'] },
  { username: '', name: '曹调度', roles: ['dispatcher', 'manager'], branch: 2 },
];
