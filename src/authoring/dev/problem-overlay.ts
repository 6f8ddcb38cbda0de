import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import {
  inOrder,
  type Problem,
  problemCount,
  problemLine,
  problemSentence,
} from '#entries/problem.ts';
import { latestProblems, onProblems } from '#entries/problem-record.ts';

/**
 * Shows the content's errors over the page in the development server, until they are mended: a page
 * without the entry that cannot be read would look right.
 */
export function problemOverlay(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'problem-overlay',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        let shown = '';
        const show = (isNews: (payload: string) => boolean) => {
          const payload = overlayOf(latestProblems(), root, textOf);
          const text = JSON.stringify(payload);
          if (payload && isNews(text)) server.ws.send(payload);
          shown = text;
        };
        // One overlay takes the other's place: who reads it should not lose theirs to the same.
        onProblems(() => show((payload) => payload !== shown));
        // A page that was loaded anew has forgotten its overlay.
        server.ws.on('connection', () => show(() => true));
      },
    },
  };
}

/** As Astro's overlay reads it: message and code are HTML there. */
interface Overlay {
  readonly type: 'error';
  readonly err: ErrorPayload['err'] & {
    readonly name: string;
    readonly title: string;
    readonly highlightedCode: string;
  };
}

/**
 * The first error in full with its file's text, the others a line each; nothing without errors.
 *
 * @param textOf the text of a file, or '' where it cannot be read
 */
export function overlayOf(
  problems: readonly Problem[],
  root: string,
  textOf: (file: string) => string,
): Overlay | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error').toSorted(inOrder);
  const [first] = errors;
  if (!first) return undefined;
  const others = errors.slice(1).map(problemLine);
  const file = join(root, first.file);
  return {
    type: 'error',
    err: {
      name: 'Content',
      title: problemCount(errors),
      message: escaped([problemSentence(first), ...others].join('\n')),
      stack: errors.map(problemLine).join('\n'),
      id: file,
      loc: { file, line: first.line, column: first.column },
      highlightedCode: codeOf(textOf(file), first.line),
    },
  };
}

/** Lines of code, one of them marked. */
function codeOf(text: string, marked: number): string {
  const lines = text.split('\n').map((line, index) => {
    const mark = index + 1 === marked ? ' error-line' : '';
    return `<span class="line${mark}">${escaped(line)}</span>`;
  });
  return `<pre class="astro-code"><code>${lines.join('\n')}</code></pre>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
