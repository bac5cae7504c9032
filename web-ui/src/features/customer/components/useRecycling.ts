import type { CustomerView } from '@/api-client/contract';
import { etagOf, isProblem, useRemoval } from '@/shared/http';
import { customersApi } from '../api';

interface Page {
  /** @param changed whether somebody has changed the customer since the last question */
  ask: (customer: CustomerView, changed: boolean) => Promise<boolean>;
  /** Reads and shows it again; null where it is there no more. */
  reload: () => Promise<CustomerView | null>;
  recycled: () => unknown;
  refused: (error: Error) => unknown;
}

/** Moves a customer to the recycle bin; one that somebody else has changed meanwhile is shown again, and the question asked again. */
export function useRecycling(page: Page) {
  const removal = useRemoval(({ id, tag }: { id: string; tag: string }) => customersApi.recycle(id, tag), page.recycled);

  async function askAndRecycle(customer: CustomerView, changed: boolean): Promise<void> {
    if (!(await page.ask(customer, changed))) return;
    const { id, version } = customer;
    removal.mutate({ id, tag: etagOf(version) }, { onError: (error) => (isProblem(error, 'stale-version') ? void askAgain() : page.refused(error)) });
  }
  async function askAgain(): Promise<void> {
    const now = await page.reload();
    if (now !== null) await askAndRecycle(now, true);
  }
  return { pending: removal.isPending, recycle: (customer: CustomerView) => void askAndRecycle(customer, false) };
}
