/**
 * Appeals of enterprises (接诉即办): a number, deadlines by the working-day clock, transfer, answer, resolution and
 * confirmation, escalation of what is overdue, figures per department, and lookup by number and code without account.
 */
package yingshang.appeals;
