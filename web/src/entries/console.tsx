import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/layout.css';
import '../styles/dialog.css';
import { Console } from '../app/console.tsx';
import { start } from '../app/start.tsx';

void start(<Console />);
