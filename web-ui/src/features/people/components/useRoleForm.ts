import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { PermissionView, Role, RoleView } from '@/api-client/contract';
import { chosenFields, differing, unlessMissing, useStoredForm } from '@/shared/form';
import { uuid7 } from '@/shared/offline';
import { rolesApi } from '../api';
import { placedAtInputs } from '../model/personForm';
import { inSentShape, likeRole, problemsOfRole, ROLE_FIELDS, roleFormOf, roleInput, type RoleForm } from '../model/roleForm';

/**
 * Making and editing a role.
 *
 * @param role the one to edit, or null to make one
 * @param roles those there are, of which a new one takes one as its basis
 */
export function useRoleForm(role: RoleView | null, roles: readonly RoleView[], permissions: readonly PermissionView[], onStored: (role: RoleView) => unknown) {
  const { t } = useI18n();
  const named = role === null || role.name !== null;
  const like = (basis: Role, code: string, name?: string) => inSentShape(likeRole(roles.find((each) => each.code === basis)!, code, name), permissions);
  const sent = (form: RoleForm) => inSentShape(form, permissions);
  const stored = ref(false);
  const editor = useStoredForm<RoleForm, RoleView>(
    {
      draft: role ? `role.${role.code}` : 'role.new',
      ...(role ? {} : { blank: () => like('REP', uuid7()), newId: { find: (form) => unlessMissing(rolesApi.get(form.code)), madeHere: ({ code }) => [code] } }),
      isBlank: (form) => form === null || form.name.trim() === '',
      formOf: (view) => sent(roleFormOf(view)),
      says: (view, form) => differing(sent(roleFormOf(view)), sent(form)).length === 0,
      resolved: (current, yours, sides) => chosenFields(sent(roleFormOf(current)), sent(yours), sides),
      problemsOf: (form) => problemsOfRole(form, named),
      placed: placedAtInputs,
      shows: (place) => ROLE_FIELDS.some((field) => field === place),
      titleOf: (place) => (place === 'id' ? t('people.roles') : place),
      send: (form, tag) => (tag ? rolesApi.change(form.code, roleInput(sent(form), false), tag) : rolesApi.create(roleInput(sent(form), true))),
      onStored: (view) => {
        stored.value = true;
        return onStored(view);
      },
    },
    computed(() => role),
  );
  const touched = computed(() => {
    const form = editor.form.value;
    if (form === null || stored.value) return false;
    return editor.before.value === null ? form.name.trim() !== '' : differing(editor.before.value, sent(form)).length > 0;
  });
  /** Takes over what the basis may and sees. */
  function rebase(basis: Role): void {
    const form = editor.form.value!;
    Object.assign(form, like(basis, form.code, form.name));
  }
  return { ...editor, named, touched, rebase };
}
