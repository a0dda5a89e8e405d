const vi = {
  says: (title: string, value: string) => `${title}: ${value}.`,
  place: (sheet: string, cell: string) => `Trang tính “${sheet}”, ô ${cell}`,
  template: {
    title: 'Tệp mẫu để điền',
    lead: 'Biểu theo mẫu phụ lục với sẵn các chỉ tiêu và mã chuỗi số liệu của địa bàn; ô để trống là không có số liệu mới.',
    year: 'Năm của biểu',
    download: 'Tải tệp mẫu (.xlsx)',
    making: 'Đang tạo tệp…',
    failed: 'Không tạo được tệp mẫu.',
    fileName: (area: string, year: number) => `mau-nhap-${area}-${year}.xlsx`,
    sheet: 'Biểu nhập',
    heading: (area: string, year: number) => `CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM ${year} · ${area.toUpperCase()}`,
    hint: 'Điền số vào ô trống theo đơn vị tính của từng dòng, có thể ghi “trên 1.400”, “khoảng 5,5”, “từ 3 đến 4”, “giảm 0,2”; giữ nguyên cột mã số và hàng tiêu đề.',
    code: 'Mã số',
    ordinal: 'TT',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    actual: (year: number) => `Thực hiện năm ${year}`,
    plan: (year: number, issuer: string) => `Kế hoạch năm ${year} – ${issuer}`,
    estimate: (year: number) => `Ước thực hiện năm ${year}`,
    nextActual: (year: number) => `Thực hiện năm ${year}`,
    note: 'Ghi chú',
  },
};

const en: typeof vi = {
  says: (title, value) => `${title}: ${value}.`,
  place: (sheet, cell) => `Sheet “${sheet}”, cell ${cell}`,
  template: {
    title: 'Template to fill in',
    lead: 'A workbook in the layout of the annex with the indicators and series codes of the area; an empty cell means no new figure.',
    year: 'Year of the table',
    download: 'Download template (.xlsx)',
    making: 'Writing the file…',
    failed: 'The template could not be written.',
    fileName: (area, year) => `import-template-${area}-${year}.xlsx`,
    sheet: 'Figures',
    heading: (area, year) => `SOCIO-ECONOMIC INDICATORS ${year} · ${area.toUpperCase()}`,
    hint: 'Fill in numbers in the unit of each row; “> 1,400”, “≈ 5.5”, “3-4”, “down 0.2” can be written; leave the code column and the head as they are.',
    code: 'Code',
    ordinal: 'No.',
    indicator: 'Indicator',
    unit: 'Unit',
    actual: (year) => `Actual ${year}`,
    plan: (year, issuer) => `Plan ${year} – ${issuer}`,
    estimate: (year) => `Estimated outturn ${year}`,
    nextActual: (year) => `Actual ${year}`,
    note: 'Notes',
  },
};

/** What importing writes into files and figures, in both languages. */
export const importDocumentWords = { vi, en };
