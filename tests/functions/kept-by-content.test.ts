import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { keepSame, noteTexts, notingTexts, readSame, type Basis } from '../../src/kept-by-content.ts';
import { aPicture } from './a-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const basis = (facts: string, texts: Record<string, string>): Basis => ({
  facts,
  texts: new Map(Object.entries(texts)),
});
const now = basis('facts', { noon: '1', dusk: '2', dawn: '3' });

describe('what was made of two texts', () => {
  const file = join(folder, 'answer');
  const kept = (from: Basis) => readSame<string>(file, from)?.value;

  test('is the same as long as neither of them, nor anything else, has changed', () => {
    keepSame(file, now, { value: 'made', texts: ['noon', 'dusk'], pictures: [] });
    expect(kept(now)).toBe('made');
    expect(kept(basis('facts', { noon: '1', dusk: '2', dawn: 'changed', new: '4' }))).toBe('made');
    for (const other of [
      basis('others', { noon: '1', dusk: '2', dawn: '3' }),
      basis('facts', { noon: '1', dusk: 'changed', dawn: '3' }),
      basis('facts', { noon: '1', dawn: '3' }),
    ])
      expect(kept(other)).toBeUndefined();
  });

  test('was made of both, for what it is a part of, too, whether it is made or kept', async () => {
    const part = () =>
      notingTexts(() => {
        noteTexts(['dusk', 'noon']);
        return Promise.resolve();
      });
    const made = await notingTexts(async () => {
      noteTexts(['dawn']);
      await part();
    });
    expect(made.texts.toSorted()).toEqual(['dawn', 'dusk', 'noon']);
    keepSame(file, now, { value: 'made', texts: ['noon', 'dusk'], pictures: [] });
    const again = await notingTexts(() => Promise.resolve(kept(now)));
    expect(again.texts.toSorted()).toEqual(['dusk', 'noon']);
  });

  test('is made again where it names a picture of which nobody knows how it is made', async () => {
    // What is known of pictures is known to all who build in this process.
    const own = basis('facts of pictures', {});
    keepSame(file, own, { value: 'made', texts: [], pictures: ['H_T.webp'] });
    expect(kept(own)).toBeUndefined();
    // What publishes hears it from Astro, and has modules of its own.
    vi.resetModules();
    const publishing = await import('../../src/made-pictures.ts');
    publishing.notePictures([aPicture], own.facts);
    expect(kept(own)).toBe('made');
  });

  test('is made again where it names a text that nobody knows', () => {
    keepSame(file, now, { value: 'made', texts: ['gone'], pictures: [] });
    expect(kept(now)).toBeUndefined();
  });
});
