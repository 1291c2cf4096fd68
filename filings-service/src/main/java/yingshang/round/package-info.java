/**
 * Rounds (填报期): the windows in which departments file, each for one period. Opened and closed by the task force. Uses
 * no other room but {@code wire}.
 */
package yingshang.round;
