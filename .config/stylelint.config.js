/** At-rules that Tailwind reads. https://tailwindcss.com/docs/functions-and-directives */
const tailwind = ['apply', 'custom-variant', 'plugin', 'reference', 'source', 'theme', 'utility', 'variant'];

export default {
  extends: 'stylelint-config-recommended',
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'at-rule-no-unknown': [true, { ignoreAtRules: tailwind }],
    // Its rules may stand before an import, and are what & stands for.
    'no-invalid-position-at-import-rule': [true, { ignoreAtRules: tailwind }],
    'nesting-selector-no-missing-scoping-root': [true, { ignoreAtRules: tailwind }],
    // :global() is Astro’s.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // Rules stand in the order of the markup they are for.
    'no-descending-specificity': null,
    'media-feature-range-notation': 'context',
    'declaration-no-important': true,
    'max-nesting-depth': 3,
  },
  overrides: [
    {
      files: ['**/*.astro'],
      customSyntax: 'postcss-html',
      rules: {
        // Colours are tokens of src/styles/, which know light and dark.
        'color-no-hex': true,
        'color-named': 'never',
        'function-disallowed-list': ['/^(rgb|hsl)a?$/', '/^(ok)?l(ab|ch)$/', 'hwb', 'color', 'light-dark'],
      },
    },
    {
      // It dresses the elements of Atom.
      files: ['**/feed.css'],
      rules: { 'selector-type-no-unknown': null, 'selector-no-deprecated': null },
    },
  ],
};
