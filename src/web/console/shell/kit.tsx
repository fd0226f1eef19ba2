import { ConfigProvider } from 'antd';
import type { Locale as KitLocale } from 'antd/es/locale';
import english from 'antd/es/locale/en_US';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#kernel/locale.ts';
import { ClauseAddress } from '../../shared/clock/clause-link.tsx';
import { isLocale } from '../../shared/text/language.ts';
import { useIsDark } from '../../shared/theme/theme.ts';
import { kitTheme } from './kit-theme.ts';

/** English is the kit's own and there from the start. */
const kitLocales: Record<Locale, () => Promise<{ default: KitLocale }>> = {
  'zh-CN': () => import('antd/es/locale/zh_CN'),
  'zh-TW': () => import('antd/es/locale/zh_TW'),
  en: async () => ({ default: english }),
};

const clauseAddress = (clause: string) => `/regulation#${encodeURIComponent(clause)}`;

/** Ant Design in the colours and the language of the product. */
export function Kit({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const isDark = useIsDark();
  // Never without one: a provider that gets its first language later draws everything within anew.
  const [locale, setLocale] = useState<KitLocale>(english);

  useEffect(() => {
    if (isLocale(i18n.language)) void kitLocales[i18n.language]().then(found => setLocale(found.default));
  }, [i18n.language]);

  return (
    <ConfigProvider button={{ autoInsertSpace: false }} theme={kitTheme(isDark)} locale={locale}>
      <ClauseAddress value={clauseAddress}>{children}</ClauseAddress>
    </ConfigProvider>
  );
}
