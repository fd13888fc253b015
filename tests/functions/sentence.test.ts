import { expect, test } from 'vitest';
import { fillSentence } from '../../src/sentence.ts';

test('what stands for the names in braces is put in where they are, the words around it kept', () => {
  const page = { link: '/' };
  expect(fillSentence('From {page}, as of {day}.', { page, day: 'today' })).toEqual([
    'From ',
    page,
    ', as of ',
    'today',
    '.',
  ]);
  expect(fillSentence('{page}{page}', { page })).toEqual([page, page]);
  expect(fillSentence('Nothing.', {})).toEqual(['Nothing.']);
});

test('a name that nothing stands for is an error, which names it', () =>
  expect(() => fillSentence('From {pag}.', { page: '/' })).toThrow('Nothing stands for {pag} in “From {pag}.”.'));
