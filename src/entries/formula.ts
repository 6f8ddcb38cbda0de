/** TeX to MathML, which browsers draw by themselves: no script, no style attribute, no font to fetch. */

/** A formula for a page, or why there is none. */
export type Formula = { readonly mathml: string } | { readonly fault: string };

/**
 * A formula in TeX as MathML Core, with the TeX as its annotation.
 *
 * @param isBlock whether it stands on lines of its own
 * @see https://www.w3.org/TR/mathml-core/
 */
export async function formulaOf(tex: string, isBlock: boolean): Promise<Formula> {
  // Large, and of no use to most texts.
  const { default: temml } = await import('temml');
  const bare = tex.replace(/^`([^]*)`$/, '$1');
  try {
    const mathml = temml.renderToString(bare, {
      displayMode: isBlock,
      annotate: true,
      throwOnError: true,
    });
    return { mathml: mathml.replace(styled, unstyled) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** What the reader of TeX says, without the copy of the text that it underlines. */
function faultOf(error: unknown): string {
  // It trips over a few mistakes instead of naming them.
  if (!(error instanceof Error) || error instanceof TypeError) return 'cannot be read';
  const said = error.message.split(/ at (?:position|end of input)|\n/)[0]?.trim() ?? '';
  return said.charAt(0).toLowerCase() + said.slice(1);
}

const styled = /<(\w+)((?:\s[\w-]+="[^"]*")*?)\sstyle="([^"]*)"((?:\s[\w-]+="[^"]*")*)/g;

/** What a declaration is in a class of styles/formula.css; the rest of them is a nicety. */
const classOf: readonly (readonly [declaration: RegExp, names: string])[] = [
  [/^padding:3pt|^border:/, 'tml-box'],
  [/^padding:0$/, 'tml-l0 tml-r0'],
  [/^padding-left:0(?:em|pt)$/, 'tml-l0'],
  [/^padding-right:0(?:em|pt)$/, 'tml-r0'],
  [/^padding-left:[1-9]\d*em$/, 'tml-l1'],
  [/^border-left:/, 'tml-bl'],
  [/^border-right:/, 'tml-br'],
  [/^border-top:/, 'tml-bt'],
  [/^border-bottom:/, 'tml-bb'],
  [/^width:100%$/, 'tml-all'],
  [/^width:50%$/, 'tml-half'],
];

/** An opening tag with classes and MathML's own attributes in the place of its style. */
function unstyled(_: string, name: string, before: string, style: string, after: string): string {
  const declarations = style.split(';').map((one) => one.trim());
  const names = declarations.flatMap((one) => classOf.find(([like]) => like.test(one))?.[1] ?? []);
  const colour = declarations.find((one) => one.startsWith('color:'))?.slice('color:'.length);
  const others = before + after;
  const known = /\sclass="([^"]*)"/.exec(others)?.[1];
  const classes = [...new Set([known, ...names].flatMap((list) => list?.split(' ') ?? []))];
  return [
    `<${name}${others.replace(/\sclass="[^"]*"/, '')}`,
    classes.length > 0 ? ` class="${classes.join(' ')}"` : '',
    colour ? ` mathcolor="${colour}"` : '',
  ].join('');
}
