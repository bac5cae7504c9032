import type { FieldError, PluginSetting, TenantPlugin } from '@/api-client/contract';
import { sentSettings, settingFields, settingProblem, shownSettings, type SettingField, type SettingValues } from './settings';

/** What an administrator sets of a plugin, flat: `enabled`, `version` (empty for the newest), `settings.<key>`. */
export type PluginForm = Record<string, unknown> & { enabled: boolean; version: string };

export const placeOf = (key: string) => `settings.${key}`;

/** The settings that the form has an input for. */
export function editedFields({ schema }: Pick<TenantPlugin, 'schema'>): SettingField[] {
  return settingFields(schema).filter(({ kind }) => kind !== null);
}

export function pluginFormOf(plugin: TenantPlugin): PluginForm {
  const fields = editedFields(plugin);
  const shown = shownSettings(fields, plugin.settings);
  return inSentShape(fields, { enabled: plugin.enabled, version: plugin.version ?? '', ...Object.fromEntries(fields.map(({ key }) => [placeOf(key), shown[key]])) });
}

function settingsOf(fields: readonly SettingField[], form: PluginForm): SettingValues {
  return Object.fromEntries(fields.map(({ key }) => [key, form[placeOf(key)]]));
}

/** As it is sent, so that only what means something else differs. */
export function inSentShape(fields: readonly SettingField[], form: PluginForm): PluginForm {
  const sent = sentSettings(fields, settingsOf(fields, form), {});
  const shown = shownSettings(fields.map((field) => ({ ...field, preset: undefined })), sent);
  return { enabled: form.enabled, version: form.version, ...Object.fromEntries(fields.map(({ key }) => [placeOf(key), shown[key]])) };
}

export function pluginSetting(plugin: TenantPlugin, form: PluginForm): PluginSetting {
  const all = settingFields(plugin.schema);
  return { enabled: form.enabled, version: form.version || null, settings: sentSettings(all, settingsOf(all, form), plugin.settings) };
}

/** What the page itself can see before sending: place → key of the text to show. */
export function problemsOfSettings(fields: readonly SettingField[], form: PluginForm): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { key, kind, required, min, max, whole } of fields) {
    const value = inSentShape(fields, form)[placeOf(key)];
    if (required && (value === '' || value === null)) problems[placeOf(key)] = 'plugin.problem.required';
    if (kind !== 'number' || typeof value !== 'number') continue;
    if (value < (min ?? -Infinity) || value > (max ?? Infinity)) problems[placeOf(key)] = 'plugin.problem.range';
    else if (whole && !Number.isInteger(value)) problems[placeOf(key)] = 'plugin.problem.whole';
  }
  return problems;
}

/** Every refusal at its input; one that has none keeps its own place. */
export function placedAtSettings(fields: readonly SettingField[], errors: readonly FieldError[]): Record<string, string> {
  const placed = fields.map(({ key }) => [placeOf(key), settingProblem(key, errors)]).filter(([, message]) => message !== '');
  const shown = fields.map(({ key }) => placeOf(key));
  const others = errors.filter(({ field }) => !shown.some((place) => field === place || field.startsWith(`${place}.`) || field.startsWith(`${place}[`)));
  return Object.fromEntries([...placed, ...others.map(({ field, message }) => [field, message])]);
}
