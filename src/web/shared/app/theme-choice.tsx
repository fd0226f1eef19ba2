import { useTranslation } from 'react-i18next';
import { Segments } from '../elements/segments.tsx';
import { chooseTheme, themeChoices, useThemeChoice } from '../theme/theme.ts';

export function ThemeChoice() {
  const { t } = useTranslation();
  return (
    <Segments
      label={t('common:theme.choose')}
      value={useThemeChoice()}
      options={themeChoices.map(value => ({ value, label: t(`common:theme.${value}`) }))}
      onChange={chooseTheme}
    />
  );
}
