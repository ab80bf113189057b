import { mount } from '../../components/hooks/mount';
import { App } from './App';

mount(<App />);
