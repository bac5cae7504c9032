import accessibility from 'eslint-plugin-vuejs-accessibility';
import vue from 'eslint-plugin-vue';
import globals from 'globals';
import ts from 'typescript-eslint';
import zones from './eslint/zones.js';

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/api-client/generated/**', 'playwright-report/**', 'test-results/**'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue,js,mjs}'],
    plugins: { zones },
    languageOptions: { globals: { ...globals.browser, ...globals.node }, parserOptions: { parser: ts.parser } },
    rules: {
      'zones/borders': 'error',
      'no-undef': 'off',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/attributes-order': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      'vuejs-accessibility/label-has-for': ['error', { controlComponents: ['van-field', 'van-switch', 'el-select'], required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: ['scripts/**', 'dev/**', 'e2e/**'], rules: { 'max-lines': 'off' } },
);
