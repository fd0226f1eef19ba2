import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { chooseTheme, useIsDark } from '../../shared/theme/theme.ts';

export function ThemeSwitch() {
  const { t } = useTranslation();
  const isDark = useIsDark();
  return (
    <button
      type="button"
      className="icon spared"
      aria-label={t(isDark ? 'common:theme.to_light' : 'common:theme.to_dark')}
      onClick={() => chooseTheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <SunOutlined /> : <MoonOutlined />}
    </button>
  );
}
