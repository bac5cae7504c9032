import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { TenantPlugin } from '@/api-client/contract';
import { chosenFields, differing, useStoredForm } from '@/shared/form';
import { isProblem, ProblemError } from '@/shared/http';
import { pluginsApi } from '../api';
import { editedFields, inSentShape, placedAtSettings, placeOf, pluginFormOf, pluginSetting, problemsOfSettings, type PluginForm } from '../model/pluginForm';

/** A plugin counts its changes by a revision: what is called its version is that of its code. */
interface Stored {
  version: number;
  plugin: TenantPlugin;
}
const storedOf = (plugin: TenantPlugin): Stored => ({ version: plugin.revision, plugin });

async function send(plugin: TenantPlugin, form: PluginForm, tag: string): Promise<Stored> {
  try {
    return storedOf(await pluginsApi.set(plugin.id, tag, pluginSetting(plugin, form)));
  } catch (error) {
    if (!isProblem(error, 'stale-version')) throw error;
    throw new ProblemError({ ...error.problem, current: storedOf(error.problem.current as TenantPlugin) });
  }
}

/** Setting a plugin: whether it is on, its version, and what its schema lets a company set. */
export function usePluginForm(plugin: TenantPlugin, onStored: (plugin: TenantPlugin) => unknown) {
  const { t } = useI18n();
  const fields = editedFields(plugin);
  const places = ['enabled', 'version', ...fields.map(({ key }) => placeOf(key))];
  const editor = useStoredForm<PluginForm, Stored>(
    {
      draft: `plugin.${plugin.id}`,
      isBlank: (form) => form === null,
      formOf: (stored) => pluginFormOf(stored.plugin),
      says: (stored, form) => differing(pluginFormOf(stored.plugin), inSentShape(fields, form)).length === 0,
      resolved: (current, yours, sides) => chosenFields(pluginFormOf(current.plugin), inSentShape(fields, yours), sides),
      problemsOf: (form) => problemsOfSettings(fields, form),
      placed: (errors) => placedAtSettings(fields, errors),
      shows: (place) => places.includes(place),
      titleOf: (place) => (place === 'settings' ? t('plugin.settings') : place.replace('settings.', '')),
      send: (form, tag) => send(plugin, form, tag),
      onStored: (stored) => onStored(stored.plugin),
    },
    computed(() => storedOf(plugin)),
  );
  const titleOf = (place: string) => fields.find(({ key }) => placeOf(key) === place)?.title ?? t(`plugin.field.${place}`);
  const conflict = computed(() => editor.conflict.value?.plugin ?? null);
  return { ...editor, conflict, fields, titleOf };
}
