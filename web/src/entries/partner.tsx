import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/layout.css';
import { keepOffline } from '../app/keep-offline.ts';
import { start } from '../app/start.tsx';
import { PartnerPages } from '../partner/partner-pages.tsx';

keepOffline();
void start(<PartnerPages />);
