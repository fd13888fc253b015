/**
 * Habits of this house for which no plugin has a rule. Each is a pattern of the syntax tree that is not written here,
 * with the sentence that says what to do instead.
 */

/** A rule that reports whatever fits a pattern. https://eslint.org/docs/latest/extend/selectors */
const never = (selector, message) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({ [selector]: (node) => context.report({ node, message }) }),
});

export const houseRules = {
  rules: {
    'no-inline-style': never(
      'JSXAttribute[name.name="style"], JSXAttribute[name.name.name="vars"]',
      'The content security policy blocks it: write a class, or an attribute that the styles read.',
    ),
    'no-inline-handler': never(
      'JSXAttribute[name.name=/^on[a-z]/]',
      'The content security policy blocks it: listen in a script of the component.',
    ),
    'no-barrel': never(
      'ExportAllDeclaration, ExportNamedDeclaration[source], ImportDeclaration[source.value=/^\\..*index\\.[jt]s$/]',
      'Import a thing from the file it stands in: a file that only hands on says nothing.',
    ),
    'documented-exports': {
      meta: { type: 'suggestion', schema: [] },
      create: (context) => ({
        'ExportNamedDeclaration > FunctionDeclaration'(node) {
          const comment = context.sourceCode.getCommentsBefore(node.parent).at(-1);
          if (comment?.value.startsWith('*')) return;
          const message = `Say in a comment (/** … */) what ${node.id.name} takes, gives and throws.`;
          context.report({ node: node.id, message });
        },
      }),
    },
    'no-drawer': never('Program', 'Name the file by the noun that its functions are about.'),
  },
};
