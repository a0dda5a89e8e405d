import { watchEvents, type AddressBar } from './address-bar.ts';

/** Addresses behind the hash sign, for a file that is opened from a disk, where paths cannot be changed. */
export const hashBar: AddressBar = {
  watch: (onChange) => watchEvents(['hashchange'], onChange),
  read: () => location.hash.slice(1) || '/',
  write: (address) => {
    location.hash = address;
  },
  replace: (address) => {
    location.replace(`#${address}`);
  },
  hrefFrom: (_, address) => `#${address}`,
};
