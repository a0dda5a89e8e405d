import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { renderApp } from '#tests/support/render-app.tsx';

const accept = 'Nhận vào bản nháp';
const chooser = () => screen.findByLabelText('Chọn tệp từ máy');
const csvFile = (name: string, lines: readonly string[]) => new File([lines.join('\r\n')], name, { type: 'text/csv' });
const budget = csvFile('so-lieu-2021.csv', ['TT;Chỉ tiêu;ĐVT;Thực hiện năm 2021', '1;Thu ngân sách nhà nước trên địa bàn;tỷ đồng;2750', '2;Sản lượng lương thực có hạt;tạ;42', '3;Tỷ lệ hộ nghèo;%;31/12/2021']);
const ambiguous = csvFile('ho-ngheo.csv', ['TT;Chỉ tiêu;ĐVT;Thực hiện năm 2021', '1;Số hộ nghèo;hộ;1.400']);
const rowsOf = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map((row) => row.textContent.replaceAll('\u00A0', ' '));

async function drop(user: UserEvent, file: File): Promise<void> {
  await user.upload(await chooser(), file);
}

async function cite(user: UserEvent): Promise<void> {
  await user.type(screen.getByLabelText('Cơ quan ban hành'), 'UBND thành phố');
  fireEvent.change(screen.getByLabelText(/^Ngày ban hành/u), { target: { value: '31/12/2021' } });
}

describe('importing figures', () => {
  it('begins with a place for a file and a template for the year after the last one known', async () => {
    await renderApp('/import/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Nhập số liệu · Thành phố Thái Nguyên' })).toBeVisible();
    expect(await chooser()).toHaveAttribute('type', 'file');
    expect(screen.getByRole('button', { name: 'Tải tệp mẫu (.xlsx)' })).toBeEnabled();
    expect(screen.getByRole('combobox', { name: 'Năm của biểu' })).toHaveValue('2023');
    expect(screen.queryByRole('button', { name: accept })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Bản nháp' })).toBeNull();
  });

  it('says how far reading is, and can be stopped; what comes too late is left alone', async () => {
    const user = await renderApp('/import/');
    const arrivals: ((bytes: ArrayBuffer) => void)[] = [];
    const arrayBuffer = () =>
      new Promise<ArrayBuffer>((resolve) => {
        arrivals.push(resolve);
      });
    const slow = Object.assign(csvFile('cham.csv', ['x']), { arrayBuffer });
    await drop(user, slow);
    expect(await screen.findByRole('progressbar', { name: 'Đang đọc cham.csv…' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Đã dừng đọc tệp theo yêu cầu.');
    expect(await chooser()).toHaveFocus();
    for (const arrive of arrivals) arrive(await budget.arrayBuffer());
    await drop(user, budget);
    expect(await screen.findByText('Đã đọc so-lieu-2021.csv: 1 số liệu.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Chọn tệp khác' }));
    expect(await chooser()).toHaveFocus();
  });

  it('refuses what it cannot read, with what to do', async () => {
    const user = await renderApp('/import/');
    await drop(user, csvFile('thu.csv', ['Kính gửi;các phòng', 'về việc;họp']));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Không đọc được tệp\. .*bảng/u);
    expect(await chooser()).toHaveFocus();
    await drop(user, new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)], 'cu.csv', { type: 'text/csv' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('.xlsx'));
  });

  it('names each problem by sheet and cell, with what was expected', async () => {
    const user = await renderApp('/import/');
    await drop(user, budget);
    await screen.findByText('Đã đọc so-lieu-2021.csv: 1 số liệu.');
    const problems = rowsOf('Những chỗ cần xem lại');
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^Trang tính “CSV”, ô B3tạKhông nhập: Đơn vị tính cần là “tấn”/u);
    expect(problems[1]).toMatch(/^Trang tính “CSV”, ô D431\/12\/2021Không nhập/u);
  });

  it('asks which mark stands before decimals, and reads nothing that hangs on it before', async () => {
    const user = await renderApp('/import/');
    await drop(user, ambiguous);
    expect(await screen.findByText('1 số liệu chưa được đọc vì còn chờ trả lời.')).toBeVisible();
    expect(screen.getByText('Trong tệp có: 1.400')).toBeVisible();
    // Nothing was read, so nothing is said about what would change.
    expect(screen.queryByRole('heading', { name: 'Thay đổi so với số liệu đã công bố' })).toBeNull();
    expect(screen.getByRole('button', { name: accept })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Dấu phẩy: 1.400 là một nghìn bốn trăm' }));
    expect(await screen.findByText('1.400 hộ')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Dấu chấm: 1.400 là một phẩy bốn' }));
    expect(await screen.findByText('1,400 hộ')).toBeVisible();
  });

  it('shows a planned change of a rate in points, and a bound as it was written', async () => {
    const user = await renderApp('/import/');
    await drop(user, csvFile('giam-ngheo.csv', ['TT;Chỉ tiêu;ĐVT;Kế hoạch năm 2022 – HĐND TP giao', '1;Tỷ lệ hộ nghèo;%;giảm 0,15', '2;Thu ngân sách nhà nước trên địa bàn;tỷ đồng;từ 2.900 trở lên']));
    await screen.findByText(/^Đã đọc giam-ngheo\.csv/u);
    expect(rowsOf('Thay đổi so với số liệu đã công bố').map((row) => /^(.*2022).*?([≥−].*?)(?:Chưa|Không)/u.exec(row)?.slice(1))).toEqual([
      ['Thu ngân sách nhà nước trên địa bàn2022', '≥ 2.900 tỷ đồng'],
      ['Tỷ lệ hộ nghèo2022', '−0,15 điểm %'],
    ]);
  });

  it('asks what a target of a term asks of its years', async () => {
    const user = await renderApp('/import/');
    await drop(user, csvFile('nhiem-ky.csv', ['TT;Chỉ tiêu;ĐVT;Mục tiêu nhiệm kỳ 2020-2025', '1;Tỷ lệ hộ nghèo;%;3']));
    const question = await screen.findByRole('combobox', { name: /^Mục tiêu giai đoạn 2020-2025 của dòng “Tỷ lệ hộ nghèo”/u });
    expect(within(question).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Chọn…', 'Bình quân mỗi năm', 'Tổng cả giai đoạn', 'Mức đạt vào cuối giai đoạn']);
    await user.selectOptions(question, 'Mức đạt vào cuối giai đoạn');
    await waitFor(() => expect(rowsOf('Thay đổi so với số liệu đã công bố')[0]).toMatch(/^Tỷ lệ hộ nghèo2020-2025Mục tiêu nhiệm kỳThêmkhông có3,00%/u));
  });

  it('shows the difference before it is accepted, keeps the draft on every page, and takes it back with undo', async () => {
    const user = await renderApp('/import/');
    await drop(user, budget);
    await screen.findByText('Đã đọc so-lieu-2021.csv: 1 số liệu.');
    expect(rowsOf('Thay đổi so với số liệu đã công bố')[0]).toMatch(/^Thu ngân sách nhà nước trên địa bàn2021Thực hiệnThêmkhông có2\.750 tỷ đồng/u);
    expect(screen.getByRole('button', { name: accept })).toBeDisabled();
    fireEvent.change(screen.getByLabelText(/^Ngày ban hành/u), { target: { value: '12/31/2021' } });
    expect(await screen.findByText('Cần ghi như 31/12/2025, 12/2025 hoặc 2025.')).toBeVisible();
    await cite(user);
    await waitFor(() => expect(screen.getByRole('button', { name: accept })).toBeEnabled());
    await user.click(screen.getByRole('button', { name: accept }));

    expect(await screen.findByRole('heading', { name: 'Bản nháp trên thiết bị' })).toBeVisible();
    // This browser keeps nothing, and the page says so.
    expect(await screen.findByText('Thiết bị không lưu được bản nháp; bản nháp chỉ còn đến khi đóng trang.')).toBeVisible();
    const bar = within(await screen.findByRole('region', { name: 'Bản nháp' }));
    await user.click(screen.getByRole('link', { name: 'Xem tổng quan với bản nháp' }));
    const [drafted, published] = ['Tổng quan · Thành phố Thái Nguyên (bản nháp) · Cột Mốc', 'Tổng quan · Thành phố Thái Nguyên · Cột Mốc'];
    await waitFor(() => expect(document.title).toBe(drafted));
    await user.click(bar.getByRole('button', { name: 'Bỏ bản nháp' }));
    await waitFor(() => expect(document.title).toBe(published));
    await user.click(await bar.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(document.title).toBe(drafted));
    await user.click(bar.getByRole('button', { name: 'Bỏ bản nháp' }));
    await user.click(await bar.findByRole('button', { name: 'Xóa hẳn' }));
    await waitFor(() => expect(document.title).toBe(published));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Bản nháp' })).toBeNull());
  });
});
