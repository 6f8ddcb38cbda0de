/** HTML as it comes: right, wrong and meant to do harm; the same in every run. */
import fc from 'fast-check';
import { anyText } from '#feeds/arbitraries.test-data.ts';

const tags = [
  ...['p', 'a', 'img', 'div', 'span', 'b', 'table', 'tr', 'td', 'ul', 'li', 'h2', 'pre', 'code'],
  ...['figure', 'picture', 'source', 'video', 'audio', 'track', 'details', 'summary', 'time'],
  ...['script', 'style', 'link', 'meta', 'base', 'template', 'noscript', 'title', 'head', 'body'],
  ...['iframe', 'frame', 'frameset', 'object', 'embed', 'param', 'applet', 'portal', 'slot'],
  ...['form', 'input', 'button', 'select', 'option', 'textarea', 'datalist', 'label', 'isindex'],
  ...['svg', 'math', 'mtext', 'mglyph', 'annotation-xml', 'foreignObject', 'use', 'animate', 'set'],
  ...['xmp', 'plaintext', 'listing', 'noembed', 'noframes', 'marquee', 'image', 'blink', 'area'],
  ...['SCRIPT', 'ScRiPt', 'x-player', 'recording-player', 'constructor', '__proto__', 'svg:script'],
] as const;

const attributes = [
  ...['href', 'src', 'srcset', 'poster', 'cite', 'HREF', 'sRc', 'xlink:href', 'data', 'action'],
  ...[
    'formaction',
    'ping',
    'background',
    'longdesc',
    'srcdoc',
    'manifest',
    'usemap',
    'imagesrcset',
  ],
  ...['class', 'style', 'id', 'title', 'alt', 'data-x', 'data-frame', 'is', 'part', 'nonce'],
  ...['onclick', 'onerror', 'ONLOAD', 'onfocus', 'autofocus', 'autoplay', 'tabindex', 'target'],
  ...['checked', 'type', 'content', 'http-equiv', 'width', 'lang', 'xmlns', 'hidden', 'sizes'],
] as const;

const values = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\nscript:alert(1)', '\u0001javascript:1'],
  ...['java&#10;script:alert(1)', '&#106;avascript:alert(1)', 'vbscript:x', 'feed:javascript:1'],
  ...['data:text/html,<script>alert(1)</script>', 'data:image/svg+xml;base64,PHN2Zz4=', 'blob:x'],
  ...['data:image/png;base64,AA,AA== 1x, /b.png 2x', '/a,b.png 480w,/c.png 800w', ',,,', 'a.png,'],
  ...[
    '/x/',
    '../y',
    '#z',
    '?q=1',
    '//other.example/x',
    'http:x',
    'http://',
    'https://[',
    'file:/a',
  ],
  ...['mailto:a@example.org', 'tel:+1', 'ftp://example.org/', 'https://x.example/?a=1&b=2', ''],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '`'],
  ...['checkbox', 'text/javascript', 'http://www.w3.org/1999/xhtml', 'true'],
] as const;

const noise = [
  ...[
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<!doctype html>',
    '<?php ?>',
    '</',
    '<',
    '>',
    '/>',
  ],
  ...['</p>', '</div>', '</svg>', '</math>', '</table>', '</template>', '</script >', '</style/x>'],
  ...['<a href=javascript:alert(1)', '<img src="', "<b title='", '<svg/onload=alert(1)>', '<<p>'],
] as const;

const attribute = fc
  .tuple(
    fc.constantFrom(...attributes),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, anyText),
    fc.constantFrom('"', "'", ''),
  )
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);

const openTag = fc
  .tuple(fc.constantFrom(...tags), fc.array(attribute, { maxLength: 3 }), fc.boolean())
  .map(([tag, all, closed]) => `<${tag}${all.join('')}${closed ? '/' : ''}>`);

const closeTag = fc.constantFrom(...tags).map((tag) => `</${tag}>`);

/** Pieces in any order: what is opened need not be closed. */
export const anyHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: openTag },
      { weight: 3, arbitrary: closeTag },
      { weight: 1, arbitrary: fc.constantFrom(...noise) },
      { weight: 1, arbitrary: anyText },
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

/** What has got through other filters: each reads otherwise the second time, or hides its address. */
export const knownAttacks: readonly string[] = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<svg><a xlink:href="javascript:alert(1)"><text y="1">x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"></use></svg>',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)" title="x"></iframe>',
  '<object data="javascript:alert(1)"><embed src="javascript:alert(1)"></object>',
  '<base href="https://evil.example/"><a href="x">x</a><img src="y">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<input type="image" src="x" onerror="alert(1)"><isindex action="javascript:alert(1)">',
  '<img srcset="data:image/svg+xml,<svg onload=alert(1)> 1x, /a.png 2x" src="JAVASCRIPT:alert(1)">',
  '<picture><source srcset="javascript:alert(1) 1x"><img src="data:image/png;base64,AAAA"></picture>',
  '<video poster="javascript:alert(1)"><source src="data:video/mp4,x" onerror="alert(1)"></video>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><link rel="stylesheet" href="/x">',
  '<template><script>alert(1)</script><img src=x onerror=alert(1)></template>',
  '<table background="javascript:alert(1)"><td background="javascript:alert(1)">x',
  '<a href="java&#x09;script:alert(1)" ping="https://evil.example/">x</a><area href="javascript:1">',
  '<blockquote cite="javascript:alert(1)">x</blockquote><q cite="data:text/html,x">y</q>',
  '<ScRiPt>alert(1)</sCrIpT><style>@import "x"</style><p style="background:url(x)" class=x>y',
  '<select><template><style><!--</style><a rel="--></style></template></select><img onerror=1 src>">',
  '<plaintext><script>alert(1)</script>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<pre><script>alert(1)</script><a href="javascript:alert(1)">x</a><br>y</pre>',
  '<b><p><a href="javascript:alert(1)">x<form><a href="javascript:alert(2)">y',
];
