import type { UnifiedManifest } from './unified-json.ts';

/** Names of events that Outlook knows in a unified manifest and that Probity may use. */
const EVENT_TYPES = ['messageSending', 'appointmentSending'];
const BUILT_IN_TABS = ['TabDefault', 'TabReviewWord'];

const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];

/**
 * Checks a unified manifest for what its schema lets through: an action that no runtime has, an event or tab that no
 * client knows, ids given twice, two hosts' requirement sets in one list, addresses that are not https.
 * @returns One sentence for each fault; nothing when it is sound.
 */
export const checkUnifiedManifest = (manifest: UnifiedManifest): string[] => {
  const faults: string[] = [];
  for (const extension of manifest.extensions) {
    const actions = new Map(
      extension.runtimes.flatMap((runtime) =>
        runtime.actions.map((action) => [action.id, { type: action.type, scopes: runtime.requirements.scopes }]),
      ),
    );
    const expectAction = (id: string, type: string, scopes: readonly string[], where: string): void => {
      const action = actions.get(id);
      if (!action) faults.push(`${where}: no runtime has the action ${id}`);
      else if (action.type !== type) faults.push(`${where}: ${id} is ${action.type}, not ${type}`);
      else if (action.scopes.join() !== scopes.join())
        faults.push(`${where}: ${id} belongs to ${action.scopes.join()}`);
    };
    const groups = extension.ribbons.flatMap((ribbon) => ribbon.tabs.flatMap((tab) => tab.groups));
    for (const ribbon of extension.ribbons) {
      for (const tab of ribbon.tabs) {
        if (!BUILT_IN_TABS.includes(tab.builtInTabId)) faults.push(`tab ${tab.builtInTabId}: not a built-in tab`);
        for (const control of tab.groups.flatMap((group) => group.controls)) {
          expectAction(control.actionId, 'openPage', ribbon.requirements.scopes, `button ${control.id}`);
        }
      }
    }
    for (const run of extension.autoRunEvents) {
      for (const event of run.events) {
        if (!EVENT_TYPES.includes(event.type)) faults.push(`event ${event.type}: not an event of Outlook`);
        expectAction(event.actionId, 'executeFunction', run.requirements.scopes, `event ${event.type}`);
      }
    }
    for (const part of [...extension.runtimes, ...extension.ribbons, ...extension.autoRunEvents]) {
      if (part.requirements.scopes.length !== 1) faults.push('requirement sets of two hosts stand in one list');
    }
    const ids = [
      ...extension.runtimes.map((runtime) => runtime.id),
      ...extension.runtimes.flatMap((runtime) => runtime.actions.map((action) => action.id)),
      ...groups.flatMap((group) => [group.id, ...group.controls.map((control) => control.id)]),
    ];
    for (const id of repeated(ids)) faults.push(`id ${id}: given twice`);
  }
  for (const url of JSON.stringify(manifest).match(/http:[^"]*/g) ?? []) faults.push(`${url} is not https`);
  return faults;
};
