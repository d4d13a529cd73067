/** Whether this browser offers encryption at this address: over https and on this computer itself. */
export const canEncrypt = globalThis.isSecureContext && typeof crypto.subtle === 'object';
