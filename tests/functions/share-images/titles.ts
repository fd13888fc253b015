import { hostileTitles } from '../sharing/hostile.ts';

export const words =
  'Who should lead the technology of a company that sells, and what has marketing to do with it? '.repeat(3);
export const unbroken = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(5);

/** Titles of 3 to 200 letters, of the kinds that have broken such images. */
export const titles = [
  ...[3, 10, 25, 50, 80, 120, 160, 200].map((length) => words.slice(0, length)),
  ...[3, 30, 60, 200].map((length) => unbroken.slice(0, length)),
  ...[3, 40, 200].map((length) => 'W'.repeat(length)),
  ...[3, 200].map((length) => 'ij '.repeat(length).slice(0, length)),
  'Łódź, Ærøskøbing, Çeşme and Győr: Ångström’s ÀÉÎÕÜ',
  'A\u00a0title\u00a0that\u00a0may\u00a0not\u00a0be\u00a0broken\u00a0at\u00a0any\u00a0of\u00a0its\u00a0spaces\u00a0as\u00a0they\u00a0are',
  ...hostileTitles,
];
