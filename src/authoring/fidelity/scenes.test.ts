import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { scenes } from '#authoring/fidelity/scenes.ts';

test.each(scenes.slice(0, 1))(
  '$name is the same picture whenever it is drawn',
  { timeout: 60_000 },
  async ({ draw }) => {
    const digest = async () => {
      const { data, info } = await (await draw()).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels]).toEqual([2400, 1600, 3]);
      return createHash('sha256').update(data).digest('hex');
    };
    expect(await digest()).toBe(await digest());
  },
);
