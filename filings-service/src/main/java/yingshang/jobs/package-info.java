/**
 * Jobs: what runs by the clock, or because somebody starts it, and the rows that say so. Other rooms bring the jobs;
 * this one finds them, runs each as one transaction under one lock, and keeps what became of it.
 */
package yingshang.jobs;
