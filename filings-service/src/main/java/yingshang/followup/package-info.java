/**
 * Follow-up (催报): how complete and how timely filing is, who has not filed, the reminders that follow from it, and the
 * runs of the jobs that do so. Only reads what other rooms keep.
 */
package yingshang.followup;
