import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '#kernel/locale.ts';
import { useChooseLocale, useSignOut } from '../../shared/session/session.ts';
import { chooseTheme, themeChoices } from '../../shared/theme/theme.ts';
import { usePages } from './use-pages.ts';

/** Something that the palette can do. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly run: () => void;
}

/** What the palette offers for what is typed: what is in sight, searches, then pages, then actions. */
export function useOffers(typed: string): readonly Offer[] {
  const wanted = typed.trim().toLowerCase();
  const searches = useSearches(typed.trim());
  const isWanted = ({ title }: Offer) => title.toLowerCase().includes(wanted);
  const others = [...usePageOffers(), ...useActionOffers()].filter(isWanted);
  return [...useOffersInSight().filter(isWanted), ...(wanted ? searches : []), ...others];
}

/** What may be done with what lies under the palette: its buttons, as they were when it opened. */
function useOffersInSight(): readonly Offer[] {
  const { t } = useTranslation();
  const [buttons] = useState(() => [...document.querySelectorAll<HTMLElement>('main [data-action]')]);
  return buttons.map(button => ({
    id: `in sight ${button.dataset.action}`,
    title: t(`actions:${button.dataset.action}`),
    kind: t('console:palette.in_sight'),
    run: () => button.click(),
  }));
}

function usePageOffers(): readonly Offer[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return usePages()
    .filter(page => page.icon)
    .map(({ path, titleKey }) => ({
      id: path,
      title: t(titleKey),
      kind: t('console:palette.page'),
      run: () => void navigate({ to: path }),
    }));
}

function useSearches(q: string): readonly Offer[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return usePages().flatMap(({ path, titleKey, isSearched }) =>
    isSearched
      ? [
          {
            id: `search ${path}`,
            title: t('console:palette.search', { q, page: t(titleKey) }),
            kind: t('console:palette.page'),
            run: () => void navigate({ to: path, search: { q } }),
          },
        ]
      : [],
  );
}

function useActionOffers(): readonly Offer[] {
  const { t } = useTranslation();
  const chooseLocale = useChooseLocale();
  const signOut = useSignOut();
  const kind = t('console:palette.action');
  return [
    ...themeChoices.map(theme => ({
      id: `theme ${theme}`,
      title: `${t('common:theme.choose')}: ${t(`common:theme.${theme}`)}`,
      kind,
      run: () => chooseTheme(theme),
    })),
    ...locales.map(locale => ({
      id: `locale ${locale}`,
      title: `${t('common:language.choose')}: ${t(`common:language.${locale.replace('-', '_').toLowerCase()}`)}`,
      kind,
      run: () => void chooseLocale(locale),
    })),
    { id: 'sign out', title: t('common:action.sign_out'), kind, run: () => signOut.mutate({}) },
  ];
}
