import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { DepartmentView } from '@/api-client/contract';
import { chosenFields, differing, unlessMissing, useStoredForm } from '@/shared/form';
import { uuid7 } from '@/shared/offline';
import { departmentsApi } from '../api';
import { DEPARTMENT_FIELDS, departmentFormOf, departmentInput, problemsOfDepartment, type DepartmentForm } from '../model/departmentForm';
import { placedAtInputs } from '../model/personForm';

/** What a dialog about a department is for: one that is there, or a new one below another. */
export type DepartmentTask = { edited: DepartmentView } | { below: DepartmentView | null };

/** Adding, renaming and moving a department. */
export function useDepartmentForm(task: DepartmentTask, onStored: (department: DepartmentView) => unknown) {
  const { t } = useI18n();
  const edited = 'edited' in task ? task.edited : null;
  const below = 'below' in task ? (task.below?.id ?? null) : null;
  const trimmed = (form: DepartmentForm) => ({ ...form, name: form.name.trim() });
  return useStoredForm<DepartmentForm, DepartmentView>(
    {
      draft: edited ? `department.${edited.id}` : `department.new.${below ?? 'top'}`,
      ...(edited ? {} : { blank: () => ({ id: uuid7(), name: '', parentId: below }), newId: { find: (form) => unlessMissing(departmentsApi.get(form.id)), madeHere: ({ id }) => [id] } }),
      isBlank: (form) => form === null || form.name.trim() === '',
      formOf: departmentFormOf,
      says: (stored, form) => differing(departmentFormOf(stored), trimmed(form)).length === 0,
      resolved: (current, yours, sides) => chosenFields(departmentFormOf(current), trimmed(yours), sides),
      problemsOf: problemsOfDepartment,
      placed: placedAtInputs,
      shows: (place) => DEPARTMENT_FIELDS.some((field) => field === place),
      titleOf: (place) => (place === 'id' ? t('people.department.department') : place),
      send: (form, tag) => (tag ? departmentsApi.change(form.id, departmentInput(form), tag) : departmentsApi.create(departmentInput(form))),
      onStored,
    },
    computed(() => edited),
  );
}
