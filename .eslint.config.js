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
);
