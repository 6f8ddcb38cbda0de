import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist',
    '.hosts',
    '.astro',
    '.cache',
    'node_modules',
    'test-results',
    'playwright-report',
  ]),
  ts.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      'no-console': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `undefined` is what a missing line of YAML is; naming it is clearer than omitting it.
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-control-regex': 'off',
      // Naming a property is how one leaves it out of a rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // The editor's page is in English, as all that authors are told.
    files: ['src/components/**/*.astro', 'src/layouts/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          String.raw`:not(JSXElement[openingElement.name.name='code']) > JSXText[value=/\p{L}{2}/u]`,
          String.raw`JSXElement > JSXExpressionContainer > Literal[value=/\p{L}{2}/u]`,
          String.raw`JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\p{L}{2}/u]`,
          String.raw`JSXAttribute[name.name=/^(?:aria-label|title|alt|placeholder|heading|description)$/] > Literal[value=/\p{L}{2}/u]`,
          String.raw`JSXAttribute[name.namespace.name='set'] > Literal[value=/\p{L}{2}/u]`,
        ].map((selector) => ({ selector, message: 'What the site says stands in src/words/.' })),
      ],
    },
  },
);
