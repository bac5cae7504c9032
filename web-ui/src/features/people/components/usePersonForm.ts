import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { CreatedPerson } from '@/api-client/contract';
import { chosenFields, differing, unlessMissing, useStoredForm } from '@/shared/form';
import { peopleApi } from '../api';
import { emptyPerson, inSentShape, isBlankPerson, PERSON_FIELDS, personFormOf, personInput, placedAtInputs, problemsOfPerson, type PersonForm } from '../model/personForm';

/**
 * Adding and editing a person.
 *
 * @param id the person to edit, or nothing to add one
 */
export function usePersonForm(id: string | undefined, onStored: (person: CreatedPerson) => void) {
  const { t } = useI18n();
  const cache = useQueryClient();
  const query = useQuery({ queryKey: ['people', 'one', id], queryFn: ({ signal }) => peopleApi.get(id!, signal), enabled: Boolean(id) });
  const editor = useStoredForm<PersonForm, CreatedPerson>(
    {
      draft: id ? `colleague.${id}` : 'colleague.new',
      ...(id ? {} : { blank: emptyPerson, newId: { find: (form) => (form.known ? unlessMissing(peopleApi.get(inSentShape(form).id)) : Promise.resolve(null)) } }),
      isBlank: isBlankPerson,
      formOf: personFormOf,
      says: (stored, form) => differing(personFormOf(stored), inSentShape(form)).length === 0,
      resolved: (current, yours, sides) => ({ ...chosenFields(personFormOf(current), inSentShape(yours), sides), known: yours.known }),
      problemsOf: (form) => problemsOfPerson(form, !id),
      placed: placedAtInputs,
      shows: (place) => PERSON_FIELDS.some((field) => field === place),
      titleOf: (place) => (PERSON_FIELDS.some((field) => field === place) ? t(`people.field.${place}`) : place),
      send: (form, tag) => (tag ? peopleApi.change(inSentShape(form).id, personInput(form), tag) : peopleApi.create(personInput(form))),
      onStored: async (stored) => {
        cache.removeQueries({ queryKey: ['people', 'one', stored.id] });
        await Promise.all(['people', 'department-headcounts'].map((key) => cache.invalidateQueries({ queryKey: [key], refetchType: 'active' })));
        onStored(stored);
      },
    },
    computed(() => query.data.value ?? null),
  );
  return { ...editor, query };
}
