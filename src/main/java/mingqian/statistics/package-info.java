/**
 * The statistics 统计: what many draws and results say together, read from what is public. Pages and
 * the interface may use it; nothing that decides does.
 */
package mingqian.statistics;
