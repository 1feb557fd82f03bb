/** The language of a person whose Excel is displayed in "zh-CN", "zh-TW", "en-GB"; all but Chinese read English. */
export const byLanguage = <T>(language: string, zh: T, en: T): T =>
  language.toLowerCase().startsWith("zh") ? zh : en;
