import type { ManifestTexts } from '../../../office-addin/manifest/texts.ts';

const button = { label: 'Gwirio drafft', tip: 'Dangos lle nad yw hwn yn dilyn protocol y cyngor, a beth i’w wneud.' };

/** Texts of the manifests in Welsh, as a council may give them. */
export const WELSH: ManifestTexts = {
  names: { outlook: 'Probity ar gyfer Outlook', word: 'Probity ar gyfer Word', unified: 'Probity' },
  shortDescription: 'Yn gwirio drafftiau yn erbyn protocol aelodau a swyddogion.',
  description: 'Yn gwirio e-bost neu lythyr yn erbyn protocol y cyngor wrth i chi ysgrifennu.',
  buttons: { message: button, appointment: { ...button, label: 'Gwirio gwahoddiad' }, word: button },
};
