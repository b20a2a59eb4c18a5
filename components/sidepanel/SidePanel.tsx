import type { ComponentChildren } from 'preact';
import { Tabs } from '../Tabs.tsx';
import type { Translate } from '../translate.ts';

interface SidePanelProps<Name extends string> {
  /** The parts of the workbench, in their order. */
  readonly parts: readonly Name[];
  readonly chosen: Name;
  readonly icon: string;
  readonly t: Translate;
  readonly onChoose: (name: Name) => void;
  readonly onOptions: () => void;
  readonly children: ComponentChildren;
}

/** The workbench beside the page: what it is about stands in one tab at a time. */
export function SidePanel<Name extends string>(props: SidePanelProps<Name>) {
  const { parts, t } = props;
  return (
    <main class="side stack">
      <header class="row apart">
        <h1 class="brand small-title">
          <img src={props.icon} alt="" />
          {t('panel.name')}
        </h1>
        <button type="button" class="plain" onClick={props.onOptions}>
          {t('popup.options')}
        </button>
      </header>
      <Tabs
        label={t('side.tabs')}
        tabs={parts.map((name) => ({ name, words: t(`side.${name}`) }))}
        chosen={props.chosen}
        onChoose={props.onChoose}
      >
        {props.children}
      </Tabs>
    </main>
  );
}
