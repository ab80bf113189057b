import { mount, prepare } from '../../components/hooks/mount';
import { noteOpenings } from '../../components/hooks/note-openings';
import { App as NewTab } from './App';

// One file starts every page: for a new tab each further file costs some milliseconds before its first frame. The other
// pages load their part when they are opened.
const LATER = {
  popup: () => import('../popup/App'),
  journal: () => import('../journal/App'),
  options: () => import('../options/App'),
  help: () => import('../help/App'),
  tools: () => import('../tools/App'),
  chooses: () => import('../chooses/App'),
};

prepare();
const { page } = document.documentElement.dataset;
noteOpenings(page);
if (page === 'newtab') mount(<NewTab />);
else if (page && page in LATER) {
  void LATER[page as keyof typeof LATER]().then(({ App }) => mount(<App />));
}
