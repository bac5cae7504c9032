import type { PluginReport, PluginView } from '@/api-client/control';

/** What a finding can be about: the first word the platform says. */
const SUBJECTS = ['signature', 'api', 'version', 'code', 'db', 'pages', 'settings', 'texts', 'hosts', 'hooks', 'jar', 'start'] as const;
export type Subject = (typeof SUBJECTS)[number] | 'descriptor';

export interface Findings {
  subject: Subject;
  details: string[];
}

/** `code: com/example/Shop: java/lang/System.getenv` is about the code; what has no subject of its own is about the descriptor. */
export function grouped(findings: readonly string[]): Findings[] {
  const groups = new Map<Subject, string[]>();
  for (const finding of findings) {
    const [, word = '', rest = ''] = /^([a-z]+): (.*)$/s.exec(finding) ?? [];
    const known = SUBJECTS.find((each) => each === word);
    const subject = known ?? 'descriptor';
    groups.set(subject, [...(groups.get(subject) ?? []), known ? rest : finding.replace(/^descriptor: /, '')]);
  }
  return [...groups].map(([subject, details]) => ({ subject, details }));
}

export type Kind = 'UNREADABLE' | 'UNFIT' | 'SAME' | 'NEW' | 'FURTHER';

/** What installing it would be. */
export function kindOf({ pluginId, findings, installed }: PluginReport, plugins: readonly PluginView[]): Kind {
  if (pluginId === null) return 'UNREADABLE';
  if (findings.length > 0) return 'UNFIT';
  if (installed) return 'SAME';
  return plugins.some(({ id }) => id === pluginId) ? 'FURTHER' : 'NEW';
}

/** Extension points with the classes that are there, in the order of the report. */
export function byPoint(extensions: PluginReport['extensions']): { point: string; types: string[] }[] {
  const points = [...new Set(extensions.map(({ point }) => point))];
  return points.map((point) => ({ point, types: extensions.filter((each) => each.point === point).map(({ type }) => type.split('.').pop()!) }));
}
