const vi = {
  kind: 'BÁO CÁO TÓM TẮT',
  title: (year: number) => `Kết quả thực hiện các chỉ tiêu kinh tế - xã hội chủ yếu năm ${year}`,
  attached: '(Kèm theo Báo cáo số …… ngày …… tháng …… năm ……)',
  annex: 'PHỤ LỤC',
  scorecard: 'I. TỔNG HỢP',
  findings: 'II. KẾT QUẢ TỪNG CHỈ TIÊU',
  attention: 'III. NỘI DUNG CẦN LƯU Ý',
  sources: 'IV. NGUỒN SỐ LIỆU',
  heads: { plan: 'Kế hoạch', actual: 'Thực hiện', ratio: 'TH/KH (%)', change: 'So với năm trước (%)' },
  note: (text: string) => `Lưu ý: ${text}`,
  reckoned: (formula: string, numbers: string) => `Cách tính: ${formula}: ${numbers}.`,
  figure: (number: number, title: string, facts: string) => `Hình ${number}. ${title} (${facts})`,
  unit: (unit: string) => `đơn vị: ${unit}`,
  read: 'Cột đặc là thực hiện, khung là kế hoạch; nét đứt là kế hoạch suy ra hoặc điểm không so sánh được.',
  link: (address: string) => `Địa chỉ: ${address}.`,
  updated: (date: string) => `Số liệu cập nhật đến ngày ${date}.`,
};

const en: typeof vi = {
  kind: 'BRIEF',
  title: (year) => `Main socio-economic targets: results of ${year}`,
  attached: '(Attached to Report No. …… of ……)',
  annex: 'ANNEX',
  scorecard: 'I. SUMMARY',
  findings: 'II. RESULTS BY INDICATOR',
  attention: 'III. POINTS TO NOTE',
  sources: 'IV. SOURCES',
  heads: { plan: 'Plan', actual: 'Actual', ratio: 'Actual / plan (%)', change: 'On the year before (%)' },
  note: (text) => `Note: ${text}`,
  reckoned: (formula, numbers) => `Calculation: ${formula}: ${numbers}.`,
  figure: (number, title, facts) => `Figure ${number}. ${title} (${facts})`,
  unit: (unit) => `unit: ${unit}`,
  read: 'A solid column is the actual, a frame the plan; dashes mark an implied plan or a point across which nothing compares.',
  link: (address) => `Address: ${address}.`,
  updated: (date) => `Figures as of ${date}.`,
};

/** Words of the brief for Word, in both languages; they come with the code that writes it. */
export const briefWords = { vi, en };
