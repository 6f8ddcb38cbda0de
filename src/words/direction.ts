/** Scripts that are written from right to left (Unicode, DerivedBidiClass.txt). */
const rightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/**
 * Which way the lines of a language run, by the script it is written in.
 *
 * @param lang BCP 47
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = scripts.get(lang) ?? new Intl.Locale(lang).maximize().script ?? '';
  scripts.set(lang, script);
  return rightToLeft.test(script) ? 'rtl' : 'ltr';
}

/** Of each language that was asked for: a list of ten thousand entries asks twice for each. */
const scripts = new Map<string, string>();

/** How an element says that its text is in another language than what is around it. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** None where both are one language. */
export const languageWithin = (lang: string, around: string): LanguageAttributes => {
  const dir = directionOf(lang);
  return {
    ...(lang !== around && { lang }),
    ...(dir !== directionOf(around) && { dir }),
  };
};
