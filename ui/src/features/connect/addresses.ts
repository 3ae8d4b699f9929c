// Addresses as fields hold them: text, where an empty one means the default. Not here: whether one is allowed (Rust).
import type { AgencySettings } from '../../backend';

export type AddressTexts = Record<keyof AgencySettings['addresses'], string>;

export const NO_ADDRESSES: AddressTexts = {
  base: '',
  api2: '',
  regenerate: '',
  web: '',
  page: '',
  keysPage: '',
  tokensPage: '',
};

export function textsOf(addresses: AgencySettings['addresses']): AddressTexts {
  return {
    base: addresses.base ?? '',
    api2: addresses.api2 ?? '',
    regenerate: addresses.regenerate ?? '',
    web: addresses.web ?? '',
    page: addresses.page ?? '',
    keysPage: addresses.keysPage ?? '',
    tokensPage: addresses.tokensPage ?? '',
  };
}

function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

export function addressesOf(texts: AddressTexts): AgencySettings['addresses'] {
  return {
    base: orNull(texts.base),
    api2: orNull(texts.api2),
    regenerate: orNull(texts.regenerate),
    web: orNull(texts.web),
    page: orNull(texts.page),
    keysPage: orNull(texts.keysPage),
    tokensPage: orNull(texts.tokensPage),
  };
}
