import { mount } from '../../../core/review/components/index.ts';
import { speakOnPage } from '../../lib/browser-words.ts';
import { keepCorrection, undoCorrection } from '../../lib/corrections.ts';
import { followTabInFront, type PageView } from '../../lib/side-panel/tab-link.ts';
import { SidePanel, type SidePanelProps } from './side-panel.tsx';

speakOnPage('sidePanel.title');
const root = document.getElementById('side-panel');
if (root) {
  const props = (view: PageView | undefined): SidePanelProps => ({
    view,
    link,
    onCorrect: ({ name, email }, kind) => void (kind ? keepCorrection({ name, email, kind }) : undoCorrection(email)),
    onOptions: () => void browser.runtime.openOptionsPage(),
  });
  const link = followTabInFront((view) => panel.update(props(view)));
  const panel = mount<SidePanelProps>(root, SidePanel, props(undefined));
}
