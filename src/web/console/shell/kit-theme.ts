import { type ThemeConfig, theme } from 'antd';
import { coloursOf } from '../../shared/theme/theme.ts';
import { font, radius } from '../../shared/theme/tokens.ts';

/** Our tokens in Ant Design's words. */
export function kitTheme(isDark: boolean): ThemeConfig {
  const colours = coloursOf(isDark);
  return {
    // The styles come as one sheet, made with the client: nothing is left to make in the browser but the variables.
    zeroRuntime: true,
    hashed: false,
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: colours.primary,
      colorLink: colours.primary,
      colorInfo: colours.primary,
      colorSuccess: colours.kept,
      colorWarning: colours.risk,
      colorError: colours.broken,
      colorText: colours.text,
      colorTextDescription: colours.quiet,
      colorTextPlaceholder: colours.quiet,
      colorBgLayout: colours.ground,
      colorBgContainer: colours.panel,
      colorBgElevated: colours.panel,
      colorBorder: colours.line,
      colorBorderSecondary: colours.line,
      controlOutline: colours.primarySoft,
      colorTextLightSolid: colours.onPrimary,
      borderRadius: radius.medium,
      borderRadiusLG: radius.large,
      fontFamily: font,
      fontSize: 14,
      controlHeight: 34,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Table: {
        cellPaddingBlockMD: 9,
        cellPaddingInlineMD: 12,
        headerBg: colours.raised,
        headerSplitColor: 'transparent',
        headerColor: colours.quiet,
      },
    },
  };
}
