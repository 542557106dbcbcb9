/**
 * Whole offices that live through whole years 全年演练, with events and faults from one seed; after
 * each day every rule is checked against the tables, by code that shares nothing with the house.
 */
package mingqian.wholeoffice;
