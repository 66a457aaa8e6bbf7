import 'server-only';
import { cookies } from 'next/headers';
import { legendCookie } from '../legend-cookie';

export const isLegendRead = async () => (await cookies()).get(legendCookie)?.value === 'read';
