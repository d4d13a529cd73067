/**
 * Messages by which the page hands over ends of channels; the port is transferred beside each. Apart from the
 * life sign, which the worker's entry says before anything else may load.
 */

/** To a side worker. */
export const SIDE_PORT = 'silhouette:side-port';

/** To the reader that can be ended. */
export const READER_PORT = 'silhouette:reader-port';
