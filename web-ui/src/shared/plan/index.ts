export { absentText, LIMITS, leastOf, limitInputs, limitsOf, WARNING_SHARE, type LimitInputs, type LimitName } from './limits';
