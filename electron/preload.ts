import { exposeBridge } from './hosts/desktop/expose-bridge.ts';

exposeBridge();
