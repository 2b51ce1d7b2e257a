/** The two ways between preload and main: calls one way, events the other. Nothing else is listened to. */
export const CALL_CHANNEL = 'taiyaku:call';
export const EVENT_CHANNEL = 'taiyaku:event';
