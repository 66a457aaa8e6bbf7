import { formOf } from '@/lib/server/actions/form-of';
import { pressButton } from '@/lib/server/letters/press-button';

/** The button of a letter is pressed. The front server leads a form that was sent to the button's own address here. */
export async function POST(request: Request, { params }: RouteContext<'/l/[token]/answer'>) {
  const { token } = await params;
  return pressButton(token, await formOf(request));
}
