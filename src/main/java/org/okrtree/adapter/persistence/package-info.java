/**
 * The stores on Active Objects: rows, their mapping, the transaction; wiring calls in.
 *
 * <p>How the tables are made, for ever:
 *
 * <ul>
 *   <li>Rows are public because the library calls them by reflection; they never leave this package, and neither does the library's
 *       own ID: what others name is OWN_UID (UID alone is a reserved word of Oracle).
 *   <li>Instants are milliseconds, days and decimals plain text, enums their code. Nothing is null or empty where it could be asked
 *       for: "none" is a hyphen, 0 or -1. Only free text, which is asked for nowhere, is null when it is empty, as Oracle keeps it
 *       anyway.
 *   <li>What is unique in two or three columns has one more column for it, such as KR_AND_SEQ with the parts and a colon between:
 *       every version of the library can refuse a second one.
 *   <li>A version or a number is claimed by inserting it where a second one is refused. A row that changes and could be changed by
 *       two at once is deleted and inserted anew, for a delete says whether somebody was faster and an update does not. Either way
 *       the loser is run again by {@link org.okrtree.adapter.persistence.AoAtomically}, under any isolation.
 *   <li>Order is made in memory, since databases sort text differently; so is the choice of the newest.
 * </ul>
 */
package org.okrtree.adapter.persistence;
