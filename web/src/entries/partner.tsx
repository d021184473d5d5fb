import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/layout.css';
import { start } from '../app/start.tsx';
import { PartnerPages } from '../partner/partner-pages.tsx';

void start(<PartnerPages />);
