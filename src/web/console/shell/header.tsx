import { MenuOutlined, QuestionCircleOutlined, SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { LocaleChoice } from '../../shared/app/locale-choice.tsx';
import { Bell } from './bell.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { UserMenu } from './user-menu.tsx';

interface HeaderProps {
  readonly onRail: () => void;
  readonly onPalette: () => void;
  readonly onHelp: () => void;
}

export function Header({ onRail, onPalette, onHelp }: HeaderProps) {
  const { t } = useTranslation();
  return (
    <header className="header">
      <button
        type="button"
        className="icon rail-toggle"
        aria-label={t('console:shell.navigation')}
        onClick={onRail}
      >
        <MenuOutlined />
      </button>
      <button type="button" className="search" onClick={onPalette}>
        <SearchOutlined />
        <span>{t('console:palette.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="tools">
        <button type="button" className="icon spared" aria-label={t('console:help.title')} onClick={onHelp}>
          <QuestionCircleOutlined />
        </button>
        <Bell />
        <ThemeSwitch />
        <LocaleChoice />
        <UserMenu />
      </div>
    </header>
  );
}
