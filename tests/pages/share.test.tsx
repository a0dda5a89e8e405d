import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { renderApp } from '#tests/support/render-app.tsx';

describe('the share menu', () => {
  it('names the address of the view in its code, the next time that of the next view', async () => {
    const user = await renderApp('/?year=2020');

    await user.click(await screen.findByText('Chia sẻ'));
    expect(await screen.findByRole('img', { name: `Mã QR dẫn đến đúng màn hình này: ${location.href}` })).toBeVisible();

    await user.click(screen.getByRole('radio', { name: '2016' }));
    expect(location.search).toBe('?year=2016');
    await user.click(screen.getByText('Chia sẻ'));
    expect(await screen.findByRole('img', { name: new RegExp(`${location.search.replace('?', '\\?')}$`, 'u') })).toBeVisible();
  });
});
