import { useI18n } from 'vue-i18n';
import type { PermissionView } from '@/api-client/contract';
import type { PermissionGroup } from '../model/permissions';

/** Permissions in words: the platform's own are the pages', a plugin brings its. */
export function usePermissionWords() {
  const { t, te } = useI18n();
  const known = (key: string, otherwise: string) => (te(key) ? t(key) : otherwise);
  return {
    groupText: ({ key, plugin }: PermissionGroup) => plugin ?? known(`people.permissionOf.${key}`, key),
    permissionText({ code, name }: PermissionView): string {
      const [room, act] = code.split('.');
      return name ?? known(`people.permission.${room}.${act}`, code);
    },
  };
}
