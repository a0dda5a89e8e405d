const vi = {
  label: 'Bản nháp',
  areaName: (name: string) => `${name} (bản nháp)`,
  shown: 'Bản nháp: đang xem cả số liệu chưa công bố, chỉ có trên thiết bị này.',
  outdated: 'Số liệu công bố đã thay đổi sau khi lập bản nháp; nên nhập lại tệp.',
  hidden: 'Đang xem số liệu đã công bố. Trên thiết bị này có một bản nháp.',
  removed: 'Đã bỏ bản nháp.',
  hide: 'Xem số liệu đã công bố',
  show: 'Xem bản nháp',
  remove: 'Bỏ bản nháp',
  undo: 'Hoàn tác',
  forget: 'Xóa hẳn',
};

const en: typeof vi = {
  label: 'Draft',
  areaName: (name) => `${name} (draft)`,
  shown: 'Draft: figures that are not published are shown as well; they are on this device only.',
  outdated: 'The published figures have changed since the draft was made; import the file again.',
  hidden: 'The published figures are shown. There is a draft on this device.',
  removed: 'The draft was removed.',
  hide: 'See published figures',
  show: 'See draft',
  remove: 'Remove draft',
  undo: 'Undo',
  forget: 'Delete for good',
};

/** Words about a draft that lies on the reader's device, in both languages. */
export const draftWords = { vi, en };
