export { configureHttp, etagOf, http, type Answer } from './client';
export { isFinal, isProblem, isTransient, NetworkError, ProblemError } from './problem';
export { queryClientSettings, useWrite } from './useWrite';
export { useAllPages } from './useAllPages';
export { usePages } from './usePages';
export { useProblemText } from './useProblemText';
export { useRemoval } from './useRemoval';
export { upload, type Upload } from './upload';
export type { QueryValue } from './query';
