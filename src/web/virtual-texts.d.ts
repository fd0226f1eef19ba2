declare module 'virtual:texts' {
  import type { Locale } from '#kernel/locale.ts';

  type Load = () => Promise<{ readonly namespaces: Readonly<Record<string, object>> }>;

  /** Loads the client's texts of a language: those that it begins with, and those that come with some pages. */
  export const texts: {
    readonly first: Readonly<Record<Locale, Load>>;
    readonly later: Readonly<Record<Locale, Readonly<Record<string, Load>>>>;
  };
}
