/**
 * Follow-up (催报): how complete and how timely filing is, who has not filed, and the reminders that follow from it. Only
 * reads what other rooms keep.
 */
package yingshang.followup;
