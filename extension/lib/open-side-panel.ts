/** Firefox's own door to the side panel, which Chrome's types do not know. */
interface Sidebars {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel. Browsers allow it only straight from a press of the user's, so nothing may be waited for before.
 * @param windowId The window to open it in; in Firefox it is always the one in front.
 */
export const openSidePanel = (windowId: number): Promise<void> =>
  import.meta.env.FIREFOX
    ? ((browser as Sidebars).sidebarAction?.open() ?? Promise.resolve())
    : browser.sidePanel.open({ windowId });
