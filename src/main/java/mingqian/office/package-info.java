/**
 * This installation 本办公室: its mode and folders, read once from system properties or the
 * environment. Every room above the pure ones may ask it.
 */
package mingqian.office;
