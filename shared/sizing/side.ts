/** Long profits from a rise, short from a fall. An inverse fund bought as a hedge is a long. */
export type Side = 'long' | 'short';
