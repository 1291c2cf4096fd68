/**
 * Rounds (填报期): the windows in which departments file, each for one period, and the extensions (延期) that let one
 * department file later. The clock opens and closes a round; a job only notes that it did.
 */
package yingshang.round;
