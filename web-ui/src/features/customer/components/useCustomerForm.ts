import { useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { CustomerView, Named } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { unlessMissing, useStoredForm } from '@/shared/form';
import { uuid7 } from '@/shared/offline';
import { useCustomFields } from '@/shared/reference';
import { customersApi } from '../api';
import { differences, resolved } from '../model/conflict';
import { emptyForm, formOf, inputOf, isBlankForm, problemsOf, type CustomerForm } from '../model/form';
import { placed, shows, type Shell } from '../model/problems';
import { useCustomer } from './useCustomer';

/**
 * Creating and editing a customer, for both shells.
 *
 * @param id the customer to edit, or nothing to create one
 * @param shell whose inputs show the problems; what has no input there is told in `otherProblem` and `otherDetails`
 */
export function useCustomerForm(id: string | undefined, shell: Shell, onStored: (customer: CustomerView) => void) {
  const { t, te } = useI18n();
  const cache = useQueryClient();
  const session = useSession();
  const { query, customer } = useCustomer(id);
  const { fields } = useCustomFields();
  const customKeys = computed(() => fields.value.map(({ key }) => key));

  function titleOf(place: string): string {
    const [root, key] = place.split('.', 2);
    const custom = root === 'customFields' ? fields.value.find((field) => field.key === key)?.label : undefined;
    const word = `customer.field.${place.replace(/[.[].*$/, '')}`;
    return custom ?? (te(word) ? t(word) : place);
  }
  /** Whoever adds a shop on the street looks after it. */
  function self(): Named | null {
    const { me } = session;
    return me && { id: me.id, name: me.name };
  }
  const stored = async (customerId: string) => (await customersApi.get(customerId)).data;
  const madeHere = (form: CustomerForm) => [form.id, ...form.contacts.map((contact) => contact.id)];
  const editor = useStoredForm<CustomerForm, CustomerView>(
    {
      draft: id ? `customer.${id}` : 'customer.new',
      ...(id ? {} : { blank: () => ({ ...emptyForm(uuid7), owner: shell === 'field' ? self() : null }), newId: { find: (form) => unlessMissing(stored(form.id)), madeHere } }),
      isBlank: isBlankForm,
      formOf,
      says: (stored, form) => differences(stored, form).length === 0,
      resolved,
      problemsOf,
      placed,
      shows: (place) => shows(shell, place, customKeys.value),
      titleOf,
      send: async (form, tag) => (tag ? (await customersApi.change(form.id, inputOf(form), tag)).data : customersApi.create(inputOf(form))),
      onStored: async (customer) => {
        cache.removeQueries({ queryKey: ['customers', 'one', customer.id] });
        await cache.invalidateQueries({ queryKey: ['customers'], refetchType: 'active' });
        onStored(customer);
      },
    },
    customer,
  );
  return { ...editor, query };
}
