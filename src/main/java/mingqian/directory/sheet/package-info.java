/**
 * Sheets 表格: reading the CSV files that offices really bring. Bytes become rows of checked values
 * with their row numbers, or faults with row, column, value, reason and hint; what was repaired is
 * reported. Knows no directory and no database; the rooms that read files declare their columns.
 */
package mingqian.directory.sheet;
