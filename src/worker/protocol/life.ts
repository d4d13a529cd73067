/** Message by which a worker says that it holds the lock of its name, for as long as it lives. */
export const LIFE_SIGN = 'silhouette:life-sign';
