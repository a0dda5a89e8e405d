const vi = {
  open: 'Tìm…',
  title: 'Tìm kiếm',
};

const en: typeof vi = {
  open: 'Search…',
  title: 'Search',
};

/** What stands on the way to the search, before its own words have come. */
export const searchButtonWords = { vi, en };
