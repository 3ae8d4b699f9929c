// Addresses as fields hold them: text, where an empty one means the default. Not here: whether one is allowed (Rust).
import type { AgencySettings } from '../../backend';

export type AddressTexts = Record<keyof AgencySettings['addresses'], string>;

export const NO_ADDRESSES: AddressTexts = { base: '', api2: '', regenerate: '', web: '', page: '' };

export function textsOf({ base, api2, regenerate, web, page }: AgencySettings['addresses']): AddressTexts {
  return {
    base: base ?? '',
    api2: api2 ?? '',
    regenerate: regenerate ?? '',
    web: web ?? '',
    page: page ?? '',
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
  };
}
