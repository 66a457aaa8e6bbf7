/** The names of this machine to itself, as `URL` spells a host. */
export const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];
