/**
 * Whether a page stands at each old address, for hosts that know no redirects. A host that would
 * serve that page instead of redirecting is built for without: `REDIRECT_PAGES=none`.
 */
export const redirectPages: boolean = process.env['REDIRECT_PAGES'] !== 'none';
