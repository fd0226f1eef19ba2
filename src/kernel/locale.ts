/** The languages of the product, the first being the one that most readers use. */
export const locales = ['zh-CN', 'zh-TW', 'en'] as const;

export type Locale = (typeof locales)[number];

/** A text for people in every language of the product. */
export type LocalText = Readonly<Record<Locale, string>>;
