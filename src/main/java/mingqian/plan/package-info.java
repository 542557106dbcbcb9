/**
 * The annual plan 抽查计划 and its draw orders 抽查任务: what will be drawn when, from which strata, for
 * which matters. Read by ceremony; written by imports of the office's plan files.
 */
package mingqian.plan;
