import { describe, expect, test } from 'vitest';
import type { Entries, Entry } from '../../../src/catalog/entries.ts';
import { roleColours } from '../../../src/catalog/schemas/role.ts';
import type { Publication } from '../../../src/catalog/schemas/publication.ts';
import { catalogOf, firstOf, problemsIn, problemsOf, smallContent, smallPublication } from '../content.ts';
import { accountOf, findingOf, roleEntry } from '../entries.ts';

/** The small content with a role for each of some colours, in that order; a role without one has nothing. */
function contentWith(...colours: (Entry<'roles'>['data']['colour'] | undefined)[]): Entries {
  const content = smallContent();
  content.roles = colours.map((colour, at) => roleEntry(`role-${at + 1}`, { order: at + 1, colour }));
  return content;
}

describe('the colour of a role', () => {
  const coloursOf = (content: Entries) => catalogOf(content).roles.map(({ colour }) => colour);

  test('is the next of the palette where its file names none', () =>
    expect(coloursOf(contentWith(undefined, undefined, undefined))).toEqual(['blue', 'magenta', 'green']));

  test('is its own where its file names one, and the others get what is left', () =>
    expect(coloursOf(contentWith(undefined, 'blue', undefined, 'green'))).toEqual([
      'magenta',
      'blue',
      'ochre',
      'green',
    ]));

  test('goes by the order of the roles, not of their files', () => {
    const content = contentWith(undefined, undefined);
    content.roles.reverse();
    expect(coloursOf(content)).toEqual(['blue', 'magenta']);
  });

  test('may be another’s when there are more roles than colours', () => {
    const colours = coloursOf(contentWith(...Array<undefined>(9).fill(undefined)));
    expect(colours).toEqual([...roleColours, 'blue', 'magenta', 'green']);
    expect(problemsIn(contentWith(...roleColours, 'teal', 'teal', undefined))).toEqual([]);
  });

  test('stops the build where it means two roles while another is free', () =>
    expect(problemsIn(contentWith('green', 'teal', 'green'))).toEqual([
      'content/roles/role-3.yaml: colour "green" already means role-1. Choose another: blue, magenta, ochre, violet.',
    ]));
});

describe('the reach of a role', () => {
  const parts: Publication['reach'] = ['deck', 'ship', 'fleet'].map((id) => ({
    id,
    label: `The ${id}`,
    short: id,
    means: 'All of it.',
  }));
  const segment = (extent: 'full' | 'none', claims: string[] = []) => ({ extent, because: 'So.', claims, changes: [] });
  const withParts = (reach: Publication['reach']) => ({ publication: { ...smallPublication, reach } });

  /** The small content whose role reaches so far. */
  function contentReaching(reach: Record<string, ReturnType<typeof segment>>): Entries {
    const content = smallContent();
    content.roles = [roleEntry('pilot', { accounts: { ada: { gist: 'Steers.', reach, findings: {} } } })];
    return content;
  }

  test('comes in the order of the publication’s parts, each with its claims', () => {
    const content = contentReaching({ fleet: segment('none'), deck: segment('full', ['A1']), ship: segment('full') });
    const [account] = firstOf(catalogOf(content, withParts(parts)).roles).accounts;
    expect(account?.reach.map(({ part, extent, claims }) => [part.label, extent, claims.map(({ id }) => id)])).toEqual([
      ['The deck', 'full', ['A1']],
      ['The ship', 'full', []],
      ['The fleet', 'none', []],
    ]);
  });

  test('is none where the publication names no parts', () => {
    const [account] = firstOf(catalogOf(contentReaching({}), withParts([])).roles).accounts;
    expect(account?.reach).toEqual([]);
  });

  test.each<[string, Publication['reach'], Record<string, ReturnType<typeof segment>>, string[]]>([
    [
      'lacks a part',
      parts,
      { deck: segment('full'), fleet: segment('none') },
      [
        'content/roles/pilot.yaml: ada, reach lacks "ship". Say how far it goes: ship: { extent: not-stated, because: … }.',
      ],
    ],
    [
      'has a part that the publication does not name',
      parts.slice(0, 1),
      { deck: segment('full'), moon: segment('full') },
      [
        'content/roles/pilot.yaml: ada, reach has "moon", which is no part of a reach. content/publication.yaml names: deck.',
      ],
    ],
    [
      'has a part where the publication names none',
      [],
      { deck: segment('full') },
      [
        'content/roles/pilot.yaml: ada, reach has "deck", which is no part of a reach. content/publication.yaml names: none.',
      ],
    ],
    [
      'has a part by the name of something that every object has',
      parts.slice(0, 1),
      { deck: segment('full'), constructor: segment('full') },
      [
        'content/roles/pilot.yaml: ada, reach has "constructor", which is no part of a reach. content/publication.yaml names: deck.',
      ],
    ],
    [
      'rests on the claim of another source',
      parts.slice(0, 1),
      { deck: segment('full', ['B1']) },
      [
        'content/roles/pilot.yaml: ada, reach, deck rests on B1, a claim of bob, but speaks for ada. Name claims of ada.',
      ],
    ],
  ])('stops the build where it %s', (_, reach, given, problems) =>
    expect(problemsIn(contentReaching(given), withParts(reach))).toEqual(problems),
  );
});

describe('a finding', () => {
  const findings = (content: Entries) => firstOf(content.roles).data.accounts.ada?.findings ?? {};

  test('leads to its claims and on to the passages that tell them', () => {
    const finding = firstOf(catalogOf(smallContent()).roles).accounts[0]?.findings.get('breadth');
    expect(finding?.claims.map(({ toldIn }) => toldIn?.passage)).toEqual(['first-words', 'last-words']);
  });

  test.each<[string, (content: Entries) => void, string]>([
    [
      'of a claim that is none',
      (content) => findings(content).breadth?.claims.push('A7'),
      'content/roles/pilot.yaml: ada, findings, breadth names "A7", which is not in content/claims. Known: A1, A2, A3, B1.',
    ],
    [
      'of another source’s claim',
      (content) => findings(content).breadth?.claims.push('B1'),
      'content/roles/pilot.yaml: ada, findings, breadth rests on B1, a claim of bob, but speaks for ada. Name claims of ada.',
    ],
    [
      'of no claim, though its source has some',
      (content) => (findings(content).breadth = findingOf('Wide.', [])),
      'content/roles/pilot.yaml: ada, findings, breadth names no claim. Name at least one this rests on, like claims: [A1, A2]; if no source says it, leave it out.',
    ],
    [
      'under a criterion that is none',
      (content) => (findings(content).depth = findingOf('Deep.', ['A1'])),
      'content/roles/pilot.yaml: ada, findings, depth is not a criterion. Add content/criteria/depth.yaml or use one of: breadth.',
    ],
    [
      'of a source that is none',
      ({ roles }) => (firstOf(roles).data.accounts.eve = accountOf()),
      'content/roles/pilot.yaml: accounts names "eve", which is not in content/sources. Known: ada, bob.',
    ],
  ])('%s stops the build', (_, change, problem) => expect(problemsOf(change)).toEqual([problem]));

  test('of a source without claims rests on none', () => {
    expect(
      problemsOf((content) => {
        content.claims.pop();
        content.agreements = [];
        content.disagreements = [];
        firstOf(content.roles).data.accounts.bob = accountOf({ breadth: findingOf('Narrow.', []) });
      }),
    ).toEqual([]);
  });
});

test('a role that nobody describes stops the build', () =>
  expect(problemsOf(({ roles }) => (firstOf(roles).data.accounts = {}))).toEqual([
    'content/roles/pilot.yaml: accounts is empty. Say what at least one source says of the role.',
  ]));
