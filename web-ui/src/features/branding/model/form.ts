import type { BrandingInput, BrandingView } from '@/api-client/contract';
import { isDeepEnough } from '@/shared/branding';

/** What the company chooses; empty leaves a part to the platform. */
export interface BrandingForm {
  name: string;
  color: string;
  logo: string;
  partnerName: string;
  partnerContact: string;
}

export function formOf(view: BrandingView): BrandingForm {
  return { name: view.name ?? '', color: view.color ?? '', logo: view.logo ?? '', partnerName: view.partnerName ?? '', partnerContact: view.partnerContact ?? '' };
}

export function inputOf(form: BrandingForm): BrandingInput {
  const said = (text: string) => text.trim() || null;
  return { name: said(form.name), color: said(form.color), logo: said(form.logo), partnerName: said(form.partnerName), partnerContact: said(form.partnerContact) };
}

/** What the page itself sees before sending: field → key of the text. */
export function problemsOf(form: BrandingForm): Partial<Record<keyof BrandingForm, string>> {
  const problems: Partial<Record<keyof BrandingForm, string>> = {};
  if (form.color && !isDeepEnough(form.color)) problems.color = 'branding.problem.color';
  if (form.partnerContact.trim() && !form.partnerName.trim()) problems.partnerName = 'branding.problem.partner';
  if (form.partnerName.trim() && !form.partnerContact.trim()) problems.partnerContact = 'branding.problem.partner';
  return problems;
}
