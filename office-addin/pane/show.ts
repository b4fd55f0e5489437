import type { ComponentType } from 'preact';
import { type MountOptions, mount } from '../../core/review/components/mount.ts';

/** Puts a component in place of what the page shows until then. */
export const show = <Props extends object>(
  root: HTMLElement,
  component: ComponentType<Props>,
  props: Props,
  options?: MountOptions,
): void => {
  root.replaceChildren();
  mount(root, component, props, options);
};
