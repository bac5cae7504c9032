export { default as BrandMark } from './BrandMark.vue';
export { default as EmptyState } from './EmptyState.vue';
export { default as HighlightedText } from './HighlightedText.vue';
export { default as ProblemNotice } from './ProblemNotice.vue';
export { THEMES, useTheme, type Theme } from './theme';
export { useDebounced } from './useDebounced';
export { useTitle } from './useTitle';
