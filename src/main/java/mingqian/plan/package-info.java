/**
 * The annual plan 抽查计划 and its draw orders 抽查任务: what will be drawn when, from which strata, for
 * which matters. A plan has versions with items and papers; an order derives from an item of the
 * version in force, or is outside the plan with reason and approval. Beside it the plans of special
 * inspections 专项检查计划 with their number control. Read by ceremony and inspection; written by the
 * plans' verbs and by imports of the office's plan files.
 */
package mingqian.plan;
