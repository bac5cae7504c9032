import type { FeatureModule } from '@/shared/extension';

/** Every folder of the control plane that has a module.ts; a new one needs no line here. */
const found = import.meta.glob<FeatureModule>('../control/*/module.ts', { eager: true, import: 'default' });
export const modules: FeatureModule[] = Object.values(found);
