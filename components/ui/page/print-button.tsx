'use client';

import { buttonLook } from '../button-look';
export const PrintButton = () => (
  <button type="button" className={buttonLook()} onClick={() => window.print()}>
    Print
  </button>
);
