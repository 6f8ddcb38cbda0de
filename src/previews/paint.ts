/**
 * Draws the previews that its parent process asks for, one after the other. A process of its own
 * keeps the build's thread free and the machine's fonts out: those are loaded with the canvas, unless
 * the environment it starts in forbids it.
 */
import { drawingIn, type Drawn } from '#previews/drawn.ts';
import type { Drawing } from '#previews/card.ts';

export type Answer = { readonly drawn: Drawn } | { readonly failed: string };

const drawn = drawingIn(process.cwd());

process.on('disconnect', () => process.exit());
process.on('message', (drawing: Drawing) => {
  void drawn(drawing)
    .then((result): Answer => ({ drawn: result }))
    .catch((error: unknown): Answer => ({ failed: String(error) }))
    .then((answer) => process.send?.(answer));
});
