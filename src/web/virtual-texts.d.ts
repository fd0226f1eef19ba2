declare module 'virtual:texts' {
  type Namespaces = Readonly<Record<string, object>>;

  /** The texts of this client, each language loaded when it is wanted. Made by `tools/web-texts.ts`. */
  export const texts: Readonly<
    Record<import('#kernel/locale.ts').Locale, () => Promise<{ readonly namespaces: Namespaces }>>
  >;
}
