import type { SetUp } from '#contract/setup.ts';
import type { Locale } from '#kernel/locale.ts';

type SettingValue = NonNullable<SetUp['settings']>[string];

/** What has been typed into the set-up page. */
export interface Draft {
  readonly companyName: string;
  readonly zone: string;
  readonly pack: string;
  /** What was decided about the blanks of the pack, by their names. */
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly branchName: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

export interface PartProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

export const emptyDraft: Draft = {
  companyName: '',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  pack: '',
  settings: {},
  branchName: '',
  province: '',
  city: '',
  county: '',
  name: '',
  username: '',
  email: '',
  password: '',
};

export function toSetUp(draft: Draft, locale: Locale): SetUp {
  const {
    companyName,
    zone,
    pack,
    settings,
    branchName,
    province,
    city,
    county,
    name,
    username,
    email,
    password,
  } = draft;
  return {
    locale,
    companyName: companyName.trim(),
    zone,
    pack,
    settings,
    branchName: branchName.trim(),
    branchAdcode: county || city || province,
    administrator: { name: name.trim(), username: username.trim(), email: email.trim(), password },
  };
}
