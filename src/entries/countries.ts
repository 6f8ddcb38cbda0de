/** Countries by their English names. */

let codes: ReadonlyMap<string, string> | undefined;

/** The code of a country by its English name, or by the code itself. */
export function countryCode(name: string): string | undefined {
  codes ??= allCodes();
  return codes.get(name.trim().toLowerCase().replace(/^the /, ''));
}

function allCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Map<string, string>();
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      // Codes that ISO 3166 keeps for its users, those that stand for no country, and withdrawn ones:
      // DD has the name of Germany.
      const isCurrent = new Intl.Locale(`und-${code}`).region === code;
      if (!name || !isCurrent || /^(?:A[AC]|Q[M-Z]|X.|Z[Z]|E[UZ]|UN|CP|DG|EA|IC|TA|CQ)$/.test(code))
        continue;
      found
        .set(name.toLowerCase(), found.get(name.toLowerCase()) ?? code)
        .set(code.toLowerCase(), code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) found.set(name, code);
  return found;
}

/** What people write besides. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
};
