import type { Translate } from './translate.ts';

/** Whose page it is. */
export function Brand({ icon, t }: { readonly icon: string; readonly t: Translate }) {
  return (
    <p class="brand">
      <img src={icon} alt="" />
      {t('panel.name')}
    </p>
  );
}
