/** Shortcodes that are links, values or code. */
import {
  codeSpan,
  fenced,
  type Replacement,
  row,
  type ShortcodeUse,
} from '#authoring/import/shortcode-row.ts';

const link = (address: string, text = address): Replacement => ({
  md: `[${text}](${address})`,
  links: 1,
});

export const gist = row(({ given }) => {
  const [user, id, file] = [given(0), given(1), given(2)];
  if (!user || !id || !/^[\w-]+$/.test(user + id)) return undefined;
  const place = file ? `#file-${file.toLowerCase().replace(/[^a-z\d]+/g, '-')}` : '';
  const name = [`gist ${user}/${id}`, file].filter(Boolean).join(', ');
  return link(`https://gist.github.com/${user}/${id}${place}`, name);
});

export const tweet = row(({ given }) => {
  const id = given('id') ?? given(1) ?? given(0);
  const user = given('user') ?? (given(1) === undefined ? 'i' : given(0));
  if (!id || !user || !/^\d+$/.test(id) || !/^\w+$/.test(user)) return undefined;
  return link(`https://twitter.com/${user}/status/${id}`);
});

export const instagram = row(({ given }) => {
  const id = given('id', 0);
  return id && /^[\w-]+$/.test(id) ? link(`https://www.instagram.com/p/${id}/`) : undefined;
});

export const ref = row(({ given, site }) => {
  const md = site.addressOf(given('path', 0) ?? '', given('lang', 1));
  return md === undefined ? undefined : { md };
});

export const parameter = row(({ given, site }) => {
  const md = site.parameter(given('name', 0) ?? '');
  return md === undefined ? undefined : { md };
});

const code = (language: (use: ShortcodeUse) => string) =>
  row((use) => {
    if (use.inner === undefined) return undefined;
    const isInline = /hl_inline\s*=\s*true/i.test(use.given('options', 1) ?? '');
    return isInline
      ? { md: codeSpan(use.inner) }
      : { md: fenced(use.inner, language(use)), block: true };
  }, 'raw');

export const highlight = code(({ given }) => given('lang', 'language', 0) ?? '');
export const mermaid = code(() => 'mermaid');
export const html = row(
  ({ inner }) => (inner === undefined ? undefined : { md: inner.trim(), block: true }),
  'raw',
);
