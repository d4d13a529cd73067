import { defineConfig } from 'oxlint';
import { filesOf, rows } from './scripts/layers.mjs';

const parentImports = {
  regex: String.raw`^\.\.(?:/|$)`,
  message: 'Across layers import #layer/file.ts; inside one ./file.ts or #layer/file.ts.',
};

/** The files of a row as import patterns (.gitignore style). */
const importsOf = (name) => filesOf(name).include.map((glob) => `#${rows[name].folder}/${glob}`);

/**
 * What a row may not import: everything but what the table names. "Types only" and "../" are regular
 * expressions because a group that lets a path through clears what earlier groups said about it.
 */
function restrictedImports(name) {
  const row = rows[name];
  const message = `${name}: ${row.why} (scripts/layers.mjs).`;
  const typesOnly = (row.types ?? []).flatMap(importsOf);
  const reachable = [name, ...row.layers].flatMap(importsOf);
  const packages = row.packages.flatMap((it) => [it, `${it}/**`]);
  const allowed = [...reachable, ...typesOnly, ...packages, './**'];
  // Files of an allowed folder that a row not allowed owns (views inside analyses).
  const known = [name, ...row.layers, ...(row.types ?? [])];
  const foreign = Object.keys(rows)
    .filter((other) => rows[other].files && !known.includes(other))
    .filter((other) => known.some((it) => rows[it].folder === rows[other].folder))
    .flatMap(importsOf);
  return {
    patterns: [
      parentImports,
      ...(typesOnly.length > 0
        ? [
            {
              regex: `^#(?:${row.types.map((other) => rows[other].folder).join('|')})/`,
              allowTypeImports: true,
              message: `${message} Types only.`,
            },
          ]
        : []),
      {
        group: [
          '**',
          ...allowed.map((it) => `!${it}`),
          ...foreign,
          // An analysis never imports another one: it names it in `uses`.
          ...(row.folder === 'analyses' ? ['#analyses/*/**'] : []),
        ],
        message,
      },
    ],
  };
}

const layerOverrides = Object.keys(rows).map((name) => {
  const { include, exclude } = filesOf(name);
  const inside = (glob) => `src/${rows[name].folder}/${glob}`;
  return {
    files: include.map(inside),
    excludeFiles: exclude.map(inside),
    rules: { 'no-restricted-imports': ['error', restrictedImports(name)] },
  };
});

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'promise', 'jsx-a11y', 'vitest'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  // AssemblyScript looks like TypeScript and is another language.
  ignorePatterns: ['dist/**', 'node_modules/**', 'test-results/**', 'src/assembly/**'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    // Layers and modules
    'no-restricted-imports': ['error', { patterns: [parentImports] }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-self-import': 'error',
    'import/no-duplicates': 'error',
    'import/no-commonjs': 'error',
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    // Types
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'off',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-promise-reject-errors': 'error',
    'typescript/return-await': 'error',
    'typescript/use-unknown-in-catch-callback-variable': 'error',
    // A cast is how a boundary is crossed after a check; the compiler still refuses impossible ones.
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/consistent-return': 'off',
    // Habits
    eqeqeq: 'error',
    curly: ['error', 'multi-line'],
    'no-console': 'error',
    'no-eval': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'no-await-in-loop': 'off',
    'no-unused-expressions': 'error',
    'no-restricted-globals': ['error', 'event', 'name', 'status', 'length', 'parent', 'top'],
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/no-danger': 'error',
    'react/jsx-no-target-blank': 'error',
    'react-perf/jsx-no-new-function-as-prop': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    'unicorn/require-module-specifiers': 'off',
    'unicorn/no-new-array': 'off',
    'unicorn/prefer-add-event-listener': 'off',
    'oxc/no-map-spread': 'off',
    // Code points are what Chinese text is counted in here.
    'typescript/no-misused-spread': 'off',
    // Rows of figures and delegated keys of grids; what a screen reader gets is tested with axe.
    'react/no-array-index-key': 'off',
    'react/no-unstable-nested-components': ['error', { allowAsProps: true }],
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/click-events-have-key-events': 'off',
    'jsx-a11y/control-has-associated-label': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/no-static-element-interactions': 'off',
    'promise/always-return': 'off',
    // Our objects are records of functions, not classes.
    'typescript/unbound-method': 'off',
    'no-new': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/expect-expect': 'off',
    'vitest/no-standalone-expect': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/require-to-throw-message': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'unicorn/prefer-set-has': 'off',
    'no-control-regex': 'off',
  },
  overrides: [
    ...layerOverrides,
    {
      files: ['**/*.test.ts', '**/*.test.tsx'],
      rules: { 'oxc/approx-constant': 'off' },
    },
    {
      // Tools ask for a default export and read their settings from Node.
      files: ['*.config.ts', '*.config.mjs', 'scripts/**', 'e2e/**'],
      // `use` is Playwright's word for handing a fixture over, not React's hook.
      rules: { 'no-console': 'off', 'react/rules-of-hooks': 'off' },
    },
    { files: ['*.config.ts', '*.config.mjs'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['scripts/**', '*.config.mjs'],
      rules: {
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/restrict-template-expressions': 'off',
        'typescript/prefer-promise-reject-errors': 'off',
      },
    },
  ],
});
