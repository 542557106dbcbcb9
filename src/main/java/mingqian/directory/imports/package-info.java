/**
 * Imports 导入 into the directories: preview, then all or nothing. A kind of file is an {@link
 * mingqian.directory.imports.Importer}; later rooms add their own kinds. Called by pages and by the
 * loading of the pool folder.
 */
package mingqian.directory.imports;
