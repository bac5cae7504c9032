/** The form of a plugin's settings, made from its JSON Schema (draft 2020-12): the kinds below, one level deep. */
interface Schema {
  type?: unknown;
  title?: unknown;
  description?: unknown;
  enum?: unknown;
  oneOf?: unknown;
  const?: unknown;
  default?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  minLength?: unknown;
  maxLength?: unknown;
  maxItems?: unknown;
  items?: Schema;
}

export type SettingKind = 'text' | 'choice' | 'number' | 'yesNo' | 'list';

export interface SettingField {
  key: string;
  title: string;
  help: string;
  /** Null for what this form cannot edit: it stays as it is. */
  kind: SettingKind | null;
  required: boolean;
  options: { value: string; label: string }[];
  min: number | null;
  max: number | null;
  whole: boolean;
  /** Characters of a text, entries of a list. */
  longest: number | null;
  preset: unknown;
}

export type SettingValues = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const number = (value: unknown) => (typeof value === 'number' ? value : null);

/** What can be chosen, by `enum` or, with words of its own for each, by `oneOf`; null where anything can, or what no form can offer. */
function optionsOf({ enum: values, oneOf }: Schema): SettingField['options'] | null {
  const given = Array.isArray(values) ? values.map((each): Schema => ({ const: each })) : Array.isArray(oneOf) ? (oneOf as Schema[]) : [];
  const options = given.flatMap(({ const: value, title }) => (typeof value === 'string' ? [{ value, label: text(title) || value }] : []));
  return given.length > 0 && options.length === given.length ? options : null;
}

function kindOf(schema: Schema): SettingKind | null {
  const { type, items } = schema;
  if (Array.isArray(schema.enum) || Array.isArray(schema.oneOf)) return optionsOf(schema) ? 'choice' : null;
  switch (type) {
    case 'string': return 'text';
    case 'integer': case 'number': return 'number';
    case 'boolean': return 'yesNo';
    case 'array': return items?.type === 'string' ? 'list' : null;
    default: return null;
  }
}

export function settingFields(schema: object | null): SettingField[] {
  const { properties = {}, required } = (schema ?? {}) as { properties?: Record<string, Schema>; required?: unknown };
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties).map(([key, each]) => ({
    key, title: text(each.title) || key, help: text(each.description), kind: kindOf(each), required: needed.includes(key),
    options: optionsOf(each) ?? [], min: number(each.minimum), max: number(each.maximum), whole: each.type === 'integer',
    longest: number(each.type === 'array' ? each.maxItems : each.maxLength), preset: each.default,
  }));
}

function blank(kind: SettingKind | null): unknown {
  return kind === 'list' ? [] : kind === 'yesNo' ? false : kind === 'number' ? null : '';
}

/** What the form shows: what is set, else what the plugin takes when nothing is set. */
export function shownSettings(fields: readonly SettingField[], settings: SettingValues): SettingValues {
  return Object.fromEntries(fields.map(({ key, kind, preset }) => [key, structuredClone(settings[key] ?? preset ?? blank(kind))]));
}

/** What is sent: a field left empty is not set, and what the form cannot edit stays as it was. */
export function sentSettings(fields: readonly SettingField[], shown: SettingValues, before: SettingValues): SettingValues {
  const sent = fields.map(({ key, kind }): [string, unknown] => {
    const value = kind === null ? before[key] : shown[key];
    if (kind === 'list') return [key, (value as string[]).map((each) => each.trim()).filter(Boolean)];
    return [key, typeof value === 'string' && kind === 'text' ? value.trim() : value];
  });
  return Object.fromEntries(sent.filter(([, value]) => value !== undefined && value !== null && value !== ''));
}

/** `settings.words.2` and `settings.words` are both shown at `words`; what belongs to no field is left out. */
export function settingProblem(key: string, errors: readonly { field: string; message: string }[]): string {
  const path = `settings.${key}`;
  return errors.find(({ field }) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`))?.message ?? '';
}
