/** What is said of a number, by the plural categories of a language; `#` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/**
 * Says a number in a language: `3 talks`, `1 talk`.
 *
 * @param lang BCP 47
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function counted(lang: string, forms: Plural, count: number): string {
  const rule = rules.get(lang) ?? new Intl.PluralRules(lang);
  const number = numbers.get(lang) ?? new Intl.NumberFormat(lang);
  rules.set(lang, rule);
  numbers.set(lang, number);
  return (forms[rule.select(count)] ?? forms.other).replace('#', number.format(count));
}

/** A function that says numbers of one thing in a language. */
export const counter =
  (lang: string) =>
  (forms: Plural) =>
  (count: number): string =>
    counted(lang, forms, count);
