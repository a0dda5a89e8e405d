/** The version of the contract that this code speaks. Later minor versions only add keys, which are ignored. */
export const contractVersion = '1.0';
