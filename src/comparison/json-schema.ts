import { absoluteUrl, downloadPath } from '../urls.ts';

/** A text that is not empty. */
const text = (description: string) => ({ type: 'string', minLength: 1, description });

/** An address with scheme and host. The pattern holds where a validator takes `format` for a remark, as 2020-12 lets it. */
const address = (description: string) => ({ type: 'string', format: 'uri', pattern: '^https?://', description });

const id = (description: string) => ({ type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description });

/** An object with these keys and no others; all are there but the optional ones. */
function exactly(description: string, properties: Record<string, object>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', description, properties, required, additionalProperties: false };
}

const list = (description: string, items: object) => ({ type: 'array', description, minItems: 1, items });

const claims = (minItems: number) => ({
  type: 'array',
  description: 'The claims that the statement rests on. The letter is the source’s, the number the claim’s.',
  items: { type: 'string', pattern: '^[A-Z][1-9]\\d*$' },
  minItems,
  uniqueItems: true,
});

const segment = (description: string) => ({ description, $ref: '#/$defs/segment' });

/**
 * The JSON Schema of `roles.json`, in the dialect 2020-12 (https://json-schema.org/draft/2020-12). It allows no key that
 * it does not describe.
 */
export function comparisonSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absoluteUrl(downloadPath('roles.schema.json')).href,
    title: 'Roles compared, source by source',
    ...exactly('What sources say of roles, question by question, with the claims that each statement rests on.', {
      $schema: address('Where this schema stands.'),
      name: text('What is compared.'),
      address: address('The page that shows the comparison.'),
      updated: {
        type: 'string',
        format: 'date',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'Day of the last change.',
      },
      licence: exactly('What the text may be used under.', {
        name: text('The licence.'),
        address: address('The terms of the licence.'),
        credit: text('Whom to credit.'),
      }),
      sources: list('The works whose accounts are compared.', { $ref: '#/$defs/source' }),
      criteria: list('The questions that roles are compared by, in reading order.', { $ref: '#/$defs/criterion' }),
      roles: list('The roles, in reading order.', { $ref: '#/$defs/role' }),
    }),
    $defs: {
      source: exactly(
        'One work.',
        {
          id: id('Names the work in this document.'),
          title: text('Its title.'),
          author: text('Its author, as printed on the work or credited. Absent where none is known.'),
          shortName: text('What the comparison calls the author.'),
          publisher: text('Who published it.'),
          address: address('Where it stands.'),
          dated: {
            type: 'string',
            pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?|undated)$',
            description: 'The date it bears, as exactly as it is known, or “undated”.',
          },
        },
        ['author'],
      ),
      criterion: exactly('One question.', {
        id: id('Names the question; the keys of “findings” are these.'),
        name: text('Its short label.'),
        question: text('The question in full.'),
        group: {
          enum: ['origin', 'ownership', 'decisions', 'limits'],
          description:
            'What it asks about: where the person comes from, what the role owns, how it decides, what it may miss.',
        },
        address: address('The row of the comparison.'),
      }),
      role: exactly('One role.', {
        id: id('Names the role.'),
        name: text('What the role is called for short.'),
        fullName: text('Its whole title.'),
        address: address('The profile of the role.'),
        accounts: list('The role as each source that describes it sees it.', { $ref: '#/$defs/account' }),
      }),
      account: exactly('One source’s account of one role.', {
        source: id('The id of the source.'),
        gist: text('Who this is according to the source, in a sentence.'),
        reach: exactly('How far the role reaches into three fields, as we read the claims.', {
          martech: segment('Marketing technology.'),
          product: segment('Product and engineering.'),
          company: segment('Decisions for the whole company.'),
        }),
        findings: {
          type: 'object',
          description: 'What the source says, by the id of the criterion. A criterion that is absent is not stated.',
          propertyNames: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          additionalProperties: { $ref: '#/$defs/finding' },
        },
      }),
      segment: exactly('How far a role reaches into one field.', {
        extent: {
          enum: ['full', 'partly', 'none', 'not-stated'],
          description: 'Fully, partly, not at all, or not stated.',
        },
        because: text('Why, in a sentence.'),
        claims: claims(0),
      }),
      finding: exactly(
        'What one source says of one role under one criterion.',
        {
          says: text('What it says, restated.'),
          notStated: text('What it leaves open on this point. Absent where it leaves nothing open.'),
          implied: { type: 'boolean', description: 'Whether the source implies this without saying it.' },
          claims: claims(1),
        },
        ['notStated'],
      ),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
