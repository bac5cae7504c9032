import type { ReportTable } from '@/api-client/contract';

/** The share of each line of the largest, 0 to 1: nothing below zero, and no bars where nothing is counted. */
export function shares(lines: ReportTable['lines']): number[] {
  const most = Math.max(0, ...lines.map(({ figure }) => figure));
  return lines.map(({ figure }) => (most === 0 ? 0 : Math.max(0, figure) / most));
}
