/**
 * Deadlines: by when something has to be done that is to be done within working days, calendar days or hours. All rooms
 * that set deadlines count here and nowhere else; the calendar is that of indicators-service.
 */
package yingshang.deadline;
