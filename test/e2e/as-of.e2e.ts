import { describe, expect, it } from 'vitest';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { chartOf, desk, expectNoComplaints } from './desk-page.ts';

describe('the as-of date', () => {
  const stopline = keptStopline(({ page }) => chartOf(page, 'IWM'));
  const banner = () => shownText(stopline.page, /nothing later is shown/);
  const summary = () => stopline.page.locator('#chart-summary').textContent();
  const rowText = (symbol: string) => desk.row(stopline.page, symbol).textContent();

  it('is gone to with the keyboard, and everything ends on it', async () => {
    const { page } = stopline;
    await page.keyboard.press('Alt+a');
    await page.keyboard.type('2024-03-14');
    await page.keyboard.press('Enter');
    await banner().waitFor();
    expect(await banner().textContent()).toContain('As of 14 Mar 2024');
    await expect.poll(() => page.locator('header').textContent()).toContain('to 14 Mar 2024');
    await expect.poll(summary).toMatch(/14 Mar 2024/);
    for (const symbol of ['IWM', 'SPY', 'VIXCLS', 'DGS10']) {
      await expect.poll(() => rowText(symbol)).toContain('14 Mar 2024');
    }
    await chartOf(page, 'IWM');
    const later = await page.evaluate(
      () => /\b(2025|(Apr|May|Jun|Dec) 2024)\b/.exec(document.body.innerText)?.[0],
    );
    expect(later).toBeUndefined();
    await takePictures(page, 'as-of');
  });

  it('moves by one session with buttons and keys, over a weekend', async () => {
    const { page } = stopline;
    const field = page.getByLabel('As of', { exact: true });
    await page.getByRole('button', { name: 'One session forward' }).click();
    expect(await field.inputValue()).toBe('15 Mar 2024');
    await page.keyboard.press('Alt+ArrowRight');
    expect(await field.inputValue()).toBe('18 Mar 2024');
    await expect.poll(summary).toMatch(/18 Mar 2024/);
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await field.inputValue()).toBe('15 Mar 2024');
    await expect.poll(() => rowText('IWM')).toContain('15 Mar 2024');
  });

  it('sizes on the last bar before it, and the ticket says so', async () => {
    const { page } = stopline;
    const close = /\d+\.\d\d/.exec((await rowText('IWM')) ?? '')?.[0] as string;
    await expect.poll(() => page.locator('#entry').inputValue()).toBe(close);
    await page.getByRole('button', { name: 'Save ticket' }).click();
    await expect.poll(() => desk.ticketState(page).textContent()).toBe('Saved, planned on 15 Mar 2024');
    await page.getByLabel('As of', { exact: true }).fill('14 Mar 2024');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => desk.ticketState(page).textContent())
      .toBe('Saved, planned later, on 15 Mar 2024');
  });

  it('refuses what is no day or has not come, and keeps the date', async () => {
    const { page } = stopline;
    const field = page.getByLabel('As of', { exact: true });
    await field.fill('03/04/2024');
    await page.keyboard.press('Enter');
    await shownText(page.getByRole('alert'), 'Write a day as').waitFor();
    await takePictures(page, 'as-of-problem');
    await field.fill('2999-01-01');
    await page.keyboard.press('Enter');
    await shownText(page.getByRole('alert'), 'has not come yet').waitFor();
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('14 Mar 2024');
    expect(await page.locator('.as-of').getByRole('alert').count()).toBe(0);
  });

  it('says that nothing is there before the first bar', async () => {
    const { page } = stopline;
    await page.getByLabel('As of', { exact: true }).fill('1999-12-31');
    await page.keyboard.press('Enter');
    await shownText(page, 'Nothing on or before 31 Dec 1999').waitFor();
    await shownText(page, 'No bars of IWM on or before 31 Dec 1999').waitFor();
    await takePictures(page, 'as-of-nothing');
  });

  it('holds over a restart until it is cleared', async () => {
    await stopline.page.getByLabel('As of', { exact: true }).fill('2024-03-14');
    await stopline.page.keyboard.press('Enter');
    await chartOf(stopline.page, 'IWM');
    await expectNoComplaints(stopline);
    await stopline.close();
    await stopline.open();
    const { page } = stopline;
    await banner().waitFor();
    await chartOf(page, 'IWM');
    await expect.poll(summary).toMatch(/14 Mar 2024/);
    await page.getByRole('button', { name: 'Show the latest data' }).click();
    await expect.poll(() => page.locator('header').textContent()).toContain('to 18 Dec 2025');
    expect(await banner().count()).toBe(0);
    await expect.poll(summary).toMatch(/18 Dec 2025/);
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
