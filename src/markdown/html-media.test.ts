import { describe, expect, test } from 'vitest';
import { htmlMedia } from '#markdown/html-media.ts';
import { links } from '#markdown/plugins.ts';
import { rendered } from '#markdown/rendered.test-data.ts';

/** What a text becomes, and what its page must allow to play. */
async function shown(file: string, text: string): Promise<[string, string[]]> {
  const origins: string[] = [];
  const html = await rendered(file, text, {
    hastPlugins: [htmlMedia(({ origin }) => origins.push(origin)), links(file)],
  });
  // A void element has no end, and in HTML no name has capitals.
  const plain = html
    .replace(/<\/(?:source|track)>/g, '')
    .replace(/ (\w+)="(?:true|null)?"/g, ' $1');
  return [plain.replace(/^<p>(.*)<\/p>$/s, '$1'), origins];
}

const far = 'https://video.example.org';

describe.each(['a.md', 'a.mdx'])('in %s', (file) => {
  test.each([
    [
      'a film elsewhere',
      `<video src="${far}/a.mp4" controls></video>`,
      `<video src="${far}/a.mp4" controls preload="none"></video>`,
    ],
    [
      'one that would begin by itself',
      `<video src="${far}/a.mp4" autoplay muted preload="auto"></video>`,
      `<video src="${far}/a.mp4" muted preload="none"></video>`,
    ],
    [
      'a sound with sources inside',
      `<audio controls><source src="${far}/a.mp3" type="audio/mpeg" /></audio>`,
      `<audio controls preload="none"><source src="${far}/a.mp3" type="audio/mpeg"></audio>`,
    ],
    [
      'one without a scheme',
      '<video src="//video.example.org/a.mp4"></video>',
      '<video src="//video.example.org/a.mp4" preload="none"></video>',
    ],
  ])('%s waits', async (_, text, html) => {
    expect(await shown(file, text)).toEqual([html, [far]]);
  });

  test('what cannot wait is left out', async () => {
    const text = `<video src="${far}/a.mp4" poster="${far}/a.png"><track src="${far}/a.vtt" default /><track src="/a.vtt" /></video>`;
    const html = `<video src="${far}/a.mp4" preload="none"><track src="/a.vtt"></video>`;
    expect(await shown(file, text)).toEqual([html, [far]]);
    const own = `<video src="/a.mp4" poster="${far}/a.png" autoplay></video>`;
    expect(await shown(file, own)).toEqual(['<video src="/a.mp4" autoplay></video>', ["'self'"]]);
  });

  test("the site's own is as its author wrote it", async () => {
    const text = '<video src="/a.mp4" poster="/a.png" autoplay muted preload="auto"></video>';
    expect(await shown(file, text)).toEqual([text, ["'self'"]]);
  });

  test('what no page may load is allowed nowhere', async () => {
    const [html, origins] = await shown(file, '<video src="http://a.example/b.mp4"></video>');
    expect(html).toContain('preload="none"');
    expect(origins).toEqual([]);
  });
});

test('what an expression names may be elsewhere', async () => {
  const text = `<video src={'${far}/' + 'a.mp4'} autoPlay controls />`;
  const html = `<video src="${far}/a.mp4" controls preload="none"></video>`;
  expect(await shown('a.mdx', text)).toEqual([html, []]);
  const spread = `<audio {...{ src: '${far}/a.mp3', preload: 'auto' }} />`;
  const [made] = await shown('a.mdx', spread);
  expect(made).toBe(`<audio src="${far}/a.mp3" preload="none"></audio>`);
});
